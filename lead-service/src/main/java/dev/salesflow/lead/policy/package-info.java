/// What other services' events set off here, each as one sentence.
@NullMarked
package dev.salesflow.lead.policy;

import org.jspecify.annotations.NullMarked;
