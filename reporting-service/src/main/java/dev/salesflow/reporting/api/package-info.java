/// Reports over HTTP: parameters, answers as JSON or CSV, and how fresh they are.
@NullMarked
package dev.salesflow.reporting.api;

import org.jspecify.annotations.NullMarked;
