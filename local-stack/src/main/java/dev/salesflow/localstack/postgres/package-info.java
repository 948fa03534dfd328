/// A real PostgreSQL server as a child process, from binaries that travel in a jar.
@NullMarked
package dev.salesflow.localstack.postgres;

import org.jspecify.annotations.NullMarked;
