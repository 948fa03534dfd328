package dev.salesflow.servicekit.followup;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The words of a follow-up log's row: they are kept under its id, apart from the event.
public final class FollowUpWords {

    static final String SUMMARY = "summary";
    static final String NEXT_ACTION = "nextAction";

    private FollowUpWords() {}

    /// Each text that there is by its name.
    public static Map<String, String> of(@Nullable String summary, @Nullable String nextAction) {
        var words = new HashMap<String, String>();
        if (summary != null) {
            words.put(SUMMARY, summary);
        }
        if (nextAction != null) {
            words.put(NEXT_ACTION, nextAction);
        }
        return words;
    }
}
