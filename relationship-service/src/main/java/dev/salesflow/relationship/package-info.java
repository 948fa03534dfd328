@NullMarked
package dev.salesflow.relationship;

import org.jspecify.annotations.NullMarked;
