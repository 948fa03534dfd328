/// Everything that one machine needs to run Salesflow: the commands behind the launcher script and
/// the [dev.salesflow.localstack.Stack] that tests start. No rule of the sales trade lives here.
@NullMarked
package dev.salesflow.localstack;

import org.jspecify.annotations.NullMarked;
