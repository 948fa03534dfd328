/// Child processes: started, recorded so that a later run finds them, ended, and started again when
/// they die.
@NullMarked
package dev.salesflow.localstack.child;

import org.jspecify.annotations.NullMarked;
