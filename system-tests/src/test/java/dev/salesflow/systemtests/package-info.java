/// Salesflow as it is shipped, tried from outside: packaged services as processes, real PostgreSQL
/// and Kafka, requests over the gateway. No rule of a single service is tested here.
@NullMarked
package dev.salesflow.systemtests;

import org.jspecify.annotations.NullMarked;
