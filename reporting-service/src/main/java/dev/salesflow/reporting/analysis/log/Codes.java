package dev.salesflow.reporting.analysis.log;

import java.util.BitSet;
import java.util.Collection;
import java.util.Set;

/// The texts behind the codes 0 … size-1 at the time of a view.
public final class Codes {
    private final String[] texts;
    private final int size;

    Codes(String[] texts, int size) {
        this.texts = texts;
        this.size = size;
    }

    public int size() {
        return size;
    }

    public String text(int code) {
        return texts[code];
    }

    /// The code of `text`, -1 when it has none. Reads all codes: for few calls per report.
    public int find(String text) {
        for (int code = 0; code < size; code++) {
            if (texts[code].equals(text)) {
                return code;
            }
        }
        return -1;
    }

    /// Which codes stand for one of `wanted`.
    public BitSet among(Collection<String> wanted) {
        Set<String> set = Set.copyOf(wanted);
        var among = new BitSet(size);
        for (int code = 0; code < size; code++) {
            among.set(code, set.contains(texts[code]));
        }
        return among;
    }
}
