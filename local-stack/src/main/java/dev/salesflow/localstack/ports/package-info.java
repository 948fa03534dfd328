/// The parts that listen on ports, which port each takes, and who has a port that is taken.
@NullMarked
package dev.salesflow.localstack.ports;

import org.jspecify.annotations.NullMarked;
