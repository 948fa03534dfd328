package dev.salesflow.lead.firstcontact;

import org.jspecify.annotations.Nullable;

/// What the handbook says of a first contact's length: enough to be heard, too little to tire.
public enum LengthAdvice {
    TAKE_MORE_TIME,
    TAKE_LESS_TIME;

    /// The shortest first contact that is advised, in minutes.
    public static final int ADVISED_FROM = 15;

    /// The longest first contact that is advised, in minutes.
    public static final int ADVISED_TO = 20;

    /// The advice for a length in minutes; absent when it is as advised.
    public static @Nullable LengthAdvice on(int minutes) {
        if (minutes < ADVISED_FROM) {
            return TAKE_MORE_TIME;
        }
        return minutes > ADVISED_TO ? TAKE_LESS_TIME : null;
    }
}
