/// The identity provider of one machine: users with fixed roles, one signing key that survives
/// restarts.
@NullMarked
package dev.salesflow.localstack.identity;

import org.jspecify.annotations.NullMarked;
