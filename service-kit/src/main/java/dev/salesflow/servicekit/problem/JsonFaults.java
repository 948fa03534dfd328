package dev.salesflow.servicekit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dev.salesflow.servicekit.problem.Problem.FieldError;
import java.util.Arrays;
import java.util.List;

/// What is wrong with a JSON body, and where.
public final class JsonFaults {

    private JsonFaults() {}

    /// A 400 that names the place and what would be right.
    public static Problem problem(JsonProcessingException fault) {
        return switch (fault) {
            case UnrecognizedPropertyException e ->
                    at(e, ProblemKind.UNKNOWN_FIELD, "Remove the field; known here: " + known(e));
            case InvalidFormatException e -> at(e, ProblemKind.INVALID, expected(e));
            case TimeLimits.OutOfRange e ->
                    at(e, ProblemKind.INVALID, TimeLimits.CODE, TimeLimits.ADVICE);
            case JsonMappingException e when e.getCause() instanceof StreamReadException broken ->
                    noJson(broken);
            case JsonMappingException e -> at(e, ProblemKind.INVALID, e.getOriginalMessage());
            default -> noJson(fault);
        };
    }

    private static Problem noJson(JsonProcessingException fault) {
        return Problem.of(
                ProblemKind.BAD_REQUEST, "The body is no JSON: " + fault.getOriginalMessage());
    }

    private static Problem at(JsonMappingException fault, ProblemKind kind, String detail) {
        return at(fault, kind, kind.code(), detail);
    }

    private static Problem at(
            JsonMappingException fault, ProblemKind kind, String code, String detail) {
        var error = new FieldError(pointer(fault), code, detail);
        return Problem.of(kind, "Mend the body at " + error.pointer(), List.of(error));
    }

    private static List<String> known(UnrecognizedPropertyException fault) {
        return fault.getKnownPropertyIds().stream().map(String::valueOf).sorted().toList();
    }

    private static String expected(InvalidFormatException fault) {
        var type = fault.getTargetType();
        var wanted =
                type.isEnum()
                        ? "one of " + Arrays.toString(type.getEnumConstants())
                        : "a " + type.getSimpleName();
        return "'" + fault.getValue() + "' is not " + wanted;
    }

    private static String pointer(JsonMappingException fault) {
        var pointer = new StringBuilder();
        for (var step : fault.getPath()) {
            pointer.append('/')
                    .append(step.getFieldName() == null ? step.getIndex() : step.getFieldName());
        }
        return pointer.isEmpty() ? "/" : pointer.toString();
    }
}
