package dev.salesflow.reporting.analysis.log;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Gives each distinct text a code, counted from zero in order of first appearance.
final class Dictionary {
    private final Map<String, Integer> codes = new HashMap<>();
    private final int limit;
    private String[] texts = new String[8];

    Dictionary(int limit) {
        this.limit = limit;
    }

    boolean knows(String text) {
        return codes.containsKey(text);
    }

    int size() {
        return codes.size();
    }

    int code(String text) {
        Integer known = codes.get(text);
        if (known != null) {
            return known;
        }
        int code = codes.size();
        if (code == limit) {
            throw new IllegalStateException("more than " + limit + " codes, next is " + text);
        }
        if (code == texts.length) {
            texts = Arrays.copyOf(texts, code * 2);
        }
        texts[code] = text;
        codes.put(text, code);
        return code;
    }

    /// A view of the codes given so far; later codes do not show in it.
    Codes snapshot() {
        return new Codes(texts, codes.size());
    }
}
