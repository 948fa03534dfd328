/// One deal from opening to won or lost: its state, the commands on it and the rules that decide
/// them. Sub-packages hold the REST edge (`api`), the deal list (`list`), reactions to other
/// services (`policy`), the copy of the sales organisation (`organisation`), sales processes as an
/// aggregate of their own (`process`) and the reading of imported history (`history`). Leads,
/// accounts and reports are not known here.
@NullMarked
package dev.salesflow.deal;

import org.jspecify.annotations.NullMarked;
