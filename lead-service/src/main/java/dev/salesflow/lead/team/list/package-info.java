/// Teams as they are listed and known to access.
@NullMarked
package dev.salesflow.lead.team.list;

import org.jspecify.annotations.NullMarked;
