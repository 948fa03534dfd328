/// Problems as RFC 9457 describes them: one shape for every error, in English and Chinese.
@NullMarked
package dev.salesflow.servicekit.problem;

import org.jspecify.annotations.NullMarked;
