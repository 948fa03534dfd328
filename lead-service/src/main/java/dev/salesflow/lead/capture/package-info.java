/// How a lead comes in: what each channel's form asks for, and when a lead is refused because of
/// its source or because it looks like another one. What makes two leads look alike is decided in
/// `duplicate`.
@NullMarked
package dev.salesflow.lead.capture;

import org.jspecify.annotations.NullMarked;
