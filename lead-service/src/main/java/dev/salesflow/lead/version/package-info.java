/// Documents of the installation that are published in versions: a version is never changed, the
/// next one stands beside it. What the documents say lives in their own packages.
@NullMarked
package dev.salesflow.lead.version;

import org.jspecify.annotations.NullMarked;
