/// One origin in front of the services: each path goes to the service that owns its first segment.
@NullMarked
package dev.salesflow.localstack.gateway;

import org.jspecify.annotations.NullMarked;
