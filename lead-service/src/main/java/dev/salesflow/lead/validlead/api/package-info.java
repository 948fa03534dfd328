/// Weekly lists of valid leads over HTTP: drawn up, listed, distributed, and refusals as problems.
@NullMarked
package dev.salesflow.lead.validlead.api;

import org.jspecify.annotations.NullMarked;
