/// What documents in versions have in common over HTTP; each has a resource of its own.
@NullMarked
package dev.salesflow.lead.version.api;

import org.jspecify.annotations.NullMarked;
