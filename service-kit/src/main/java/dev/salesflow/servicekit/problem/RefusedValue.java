package dev.salesflow.servicekit.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/// The fault of a body with a value of the right type that we do not take.
final class RefusedValue extends JsonMappingException {
    private static final long serialVersionUID = 1;

    private final String code;

    /// @param code stable, in capitals
    /// @param advice what was found and what to do
    RefusedValue(JsonParser parser, String code, String advice) {
        super(parser, advice);
        this.code = code;
    }

    String code() {
        return code;
    }
}
