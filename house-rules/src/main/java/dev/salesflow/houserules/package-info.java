/// The rules of architecture and style that every module's code is held to, run as one test class
/// per module. Each rule says why it is there and how to mend a breach; each has a counter-example
/// that it catches.
@NullMarked
package dev.salesflow.houserules;

import org.jspecify.annotations.NullMarked;
