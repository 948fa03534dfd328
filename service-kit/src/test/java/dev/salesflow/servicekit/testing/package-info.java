/// What the tests of every service share: the other services as Kafka shows them, people at their
/// desks, and who is in which team. Nothing here knows the code of one service.
@NullMarked
package dev.salesflow.servicekit.testing;

import org.jspecify.annotations.NullMarked;
