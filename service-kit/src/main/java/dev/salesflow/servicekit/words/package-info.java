/// Free text: about people it is kept apart from events so that it goes when the person is erased;
/// what stays for ever names nobody, and what is given says something.
@NullMarked
package dev.salesflow.servicekit.words;

import org.jspecify.annotations.NullMarked;
