package dev.salesflow.servicekit.mapping;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.salesflow.servicekit.rows.BrokenJson;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/// The JSON document of a mapping.
public final class MappingDocument {
    /// The most bytes of a mapping.
    public static final int MAX_BYTES = 1 << 20;

    private static final ObjectMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private MappingDocument() {}

    /// Reads the part `mapping` of an import. Whatever the bytes are, the answer is a value: the
    /// mapping, or every fault it has.
    ///
    /// @param fields reads the document's fields and notes their faults
    public static <T> ReadMapping<T> read(byte[] json, Function<MappingObject, T> fields) {
        Faults faults = new Faults();
        if (json.length > MAX_BYTES) {
            faults.add("", MappingCode.TOO_MANY, "Has more than " + MAX_BYTES + " bytes.");
            return new ReadMapping.Invalid<>(faults.found());
        }
        try {
            return read(JSON.readTree(json), faults, fields);
        } catch (JsonProcessingException e) {
            faults.add("", MappingCode.NOT_JSON, "Is no JSON: " + BrokenJson.words(e) + ".");
        } catch (IOException _) {
            faults.add("", MappingCode.NOT_JSON, "Is not text in UTF-8.");
        }
        return new ReadMapping.Invalid<>(faults.found());
    }

    private static <T> ReadMapping<T> read(
            JsonNode document, Faults faults, Function<MappingObject, T> fields) {
        if (document.isMissingNode()) {
            faults.add("", MappingCode.NOT_JSON, "Is empty; send a JSON object.");
            return new ReadMapping.Invalid<>(faults.found());
        }
        if (!document.isObject()) {
            String type = Faults.type(document);
            faults.add("", MappingCode.WRONG_TYPE, "Make it an object, not " + type + ".");
            return new ReadMapping.Invalid<>(faults.found());
        }
        T mapping = fields.apply(new MappingObject(document, "", faults));
        List<MappingFault> found = faults.found();
        return found.isEmpty()
                ? new ReadMapping.Valid<>(mapping)
                : new ReadMapping.Invalid<>(found);
    }
}
