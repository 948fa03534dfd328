/// The facts of all leads as they are listed, brought up to date in the transaction of the command.
@NullMarked
package dev.salesflow.lead.facts.list;

import org.jspecify.annotations.NullMarked;
