/// What Quarkus tests of the services use to get a database, Kafka and an identity provider.
@NullMarked
package dev.salesflow.localstack.testing;

import org.jspecify.annotations.NullMarked;
