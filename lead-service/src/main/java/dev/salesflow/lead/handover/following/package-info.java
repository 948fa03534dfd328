/// How leads follow the sheet that their enquiries stand on: captured, handed over, judged.
@NullMarked
package dev.salesflow.lead.handover.following;

import org.jspecify.annotations.NullMarked;
