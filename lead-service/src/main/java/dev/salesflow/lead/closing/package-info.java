/// How the work on a lead comes to its end: qualified and converted, or disqualified and perhaps
/// taken up again. The rules are plain Java.
@NullMarked
package dev.salesflow.lead.closing;

import org.jspecify.annotations.NullMarked;
