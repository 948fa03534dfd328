package dev.salesflow.servicekit.rows;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The rows of an NDJSON file. Numbers keep the text they are written with, null is an empty value.
final class JsonRows implements RowReader {
    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                    .build();

    private final InputStream content;
    private final RecordScanner lines;
    private final Set<String> columns;
    private final Utf8 utf8 = new Utf8();
    private long number;

    JsonRows(InputStream content, RecordScanner lines, Set<String> columns) {
        this.content = content;
        this.lines = lines;
        this.columns = columns;
    }

    @Override
    public @Nullable Row next() {
        while (true) {
            Framed line = lines.next();
            number++;
            switch (line) {
                case null -> {
                    return null;
                }
                case Framed.Faulty(RowFault fault, byte[] beginning, String detail) -> {
                    return broken(Utf8.excerpt(beginning), fault, detail);
                }
                case Framed.Whole(byte[] bytes) -> {
                    String text = utf8.decode(bytes);
                    if (text == null) {
                        String found = Utf8.excerpt(bytes);
                        return broken(found, ReadFault.BAD_ENCODING, "Is not valid UTF-8.");
                    }
                    if (!text.isBlank()) {
                        return row(text);
                    }
                }
            }
        }
    }

    @Override
    public void close() {
        try {
            content.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Row row(String line) {
        try (JsonParser parser = JSON.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return broken(line, ReadFault.BAD_JSON, "Is no JSON object.");
            }
            Map<String, String> values = new HashMap<>();
            RowError fault = read(parser, values);
            if (parser.nextToken() != null) {
                return broken(line, ReadFault.BAD_JSON, "Has more than one JSON object.");
            }
            return fault == null ? new Row.Parsed(number, values) : new Row.Broken(fault);
        } catch (JsonProcessingException e) {
            String detail = "Is no JSON: " + BrokenJson.words(e) + ".";
            return broken(line, ReadFault.BAD_JSON, detail);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading a string does no I/O.", e);
        }
    }

    /// Reads the mapped fields and leaves the parser at the end of the object.
    private @Nullable RowError read(JsonParser parser, Map<String, String> values)
            throws IOException {
        RowError fault = null;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                if (columns.contains(name) && fault == null) {
                    String detail = "Write a text, a number, true, false or null.";
                    fault = new RowError(number, name, null, ReadFault.NOT_A_VALUE, detail);
                }
                parser.skipChildren();
            } else if (columns.contains(name)) {
                values.put(name, token == JsonToken.VALUE_NULL ? "" : parser.getText());
            }
        }
        return fault;
    }

    private Row broken(String found, RowFault fault, String detail) {
        return new Row.Broken(RowError.ofRow(number, found, fault, detail));
    }
}
