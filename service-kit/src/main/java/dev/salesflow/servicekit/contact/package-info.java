/// People's details, kept apart from events so that they can be erased.
@NullMarked
package dev.salesflow.servicekit.contact;

import org.jspecify.annotations.NullMarked;
