/// Free text about people, kept apart from events so that it goes when the person is erased.
@NullMarked
package dev.salesflow.servicekit.words;

import org.jspecify.annotations.NullMarked;
