/// People over HTTP: to look up and to erase.
@NullMarked
package dev.salesflow.relationship.contact.api;

import org.jspecify.annotations.NullMarked;
