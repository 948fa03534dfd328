/// The table of keys by which leads are recognised, and the look for likely duplicates in it.
@NullMarked
package dev.salesflow.lead.duplicate.list;

import org.jspecify.annotations.NullMarked;
