/// From an HTTP request to a command's context, and from its outcome to an answer.
@NullMarked
package dev.salesflow.servicekit.command;

import org.jspecify.annotations.NullMarked;
