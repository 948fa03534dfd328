/// How leads are qualified, disqualified, taken up again and converted over HTTP.
@NullMarked
package dev.salesflow.lead.closing.api;

import org.jspecify.annotations.NullMarked;
