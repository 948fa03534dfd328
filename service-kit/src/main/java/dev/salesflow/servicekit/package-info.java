/// What the edge of every service shares: problems, commands over HTTP, lists, codes, access. No
/// sales rules live here.
@NullMarked
package dev.salesflow.servicekit;

import org.jspecify.annotations.NullMarked;
