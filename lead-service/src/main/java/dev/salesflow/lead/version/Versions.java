package dev.salesflow.lead.version;

import java.util.List;
import java.util.stream.Stream;

/// A document as its events tell it: the contents of its versions, the first one first.
public record Versions<T>(List<T> contents) {

    /// A document of which nothing was published.
    public static <T> Versions<T> none() {
        return new Versions<>(List.of());
    }

    /// The document after one more publication.
    Versions<T> with(T content) {
        return new Versions<>(Stream.concat(contents.stream(), Stream.of(content)).toList());
    }

    /// Whether the newest version says this already.
    boolean endsWith(T content) {
        return !contents.isEmpty() && contents.getLast().equals(content);
    }

    /// The newest version; there is one after every command that was carried out.
    public Version<T> newest() {
        return new Version<>(contents.size(), contents.getLast());
    }
}
