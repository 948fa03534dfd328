/// Every enumerated value with its English and Chinese label.
@NullMarked
package dev.salesflow.servicekit.codes;

import org.jspecify.annotations.NullMarked;
