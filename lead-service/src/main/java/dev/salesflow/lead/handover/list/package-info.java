/// Handover sheets and their enquiries as they are listed, and the words that go with them.
@NullMarked
package dev.salesflow.lead.handover.list;

import org.jspecify.annotations.NullMarked;
