package dev.salesflow.servicekit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dev.salesflow.servicekit.problem.Problem.FieldError;
import dev.salesflow.servicekit.rows.BrokenJson;
import dev.salesflow.servicekit.rows.Text;
import java.util.List;

/// What is wrong with a JSON body, and where, in words that name neither our types nor the parser.
public final class JsonFaults {

    private static final int LONGEST_VALUE = 100;
    private static final String CONTRACT = "See the OpenAPI document for what belongs here";
    private static final String TOO_MUCH =
            "Send numbers of at most 1000 digits, and fewer levels of lists and objects";

    private JsonFaults() {}

    /// A 400 that names the place and what would be right.
    public static Problem problem(JsonProcessingException fault) {
        return switch (fault) {
            case UnrecognizedPropertyException e ->
                    at(
                            pointer(e),
                            ProblemKind.UNKNOWN_FIELD,
                            ProblemKind.UNKNOWN_FIELD.code(),
                            "Remove the field; known here: " + known(e));
            case RefusedValue e -> invalid(pointer(e), e.code(), e.getOriginalMessage());
            case MismatchedInputException e when BrokenJson.isGoingOn(e) -> noJson(e);
            case MismatchedInputException e -> invalid(pointer(e), expected(e));
            case JsonMappingException e -> within(e);
            default -> ofText(fault, "");
        };
    }

    /// A fault somewhere within the body, of the value there or of the text itself.
    private static Problem within(JsonMappingException fault) {
        return fault.getCause() instanceof JsonProcessingException cause
                ? ofText(cause, pointer(fault))
                : invalid(pointer(fault), CONTRACT);
    }

    private static Problem ofText(JsonProcessingException fault, String pointer) {
        return switch (fault) {
            case InputCoercionException e ->
                    invalid(
                            pointer,
                            NumberLimits.CODE,
                            "Send " + Expected.inRange(e.getTargetType()));
            case StreamConstraintsException _ -> invalid(pointer, NumberLimits.CODE, TOO_MUCH);
            case StreamReadException e when BrokenJson.isRepeating(e) ->
                    invalid(BrokenJson.place(e), "DUPLICATE_FIELD", "Send the field once");
            default -> noJson(fault);
        };
    }

    private static Problem noJson(JsonProcessingException fault) {
        return Problem.of(
                ProblemKind.BAD_REQUEST, "The body is no JSON: " + BrokenJson.words(fault));
    }

    private static Problem invalid(String pointer, String detail) {
        return invalid(pointer, ProblemKind.INVALID.code(), detail);
    }

    private static Problem invalid(String pointer, String code, String detail) {
        return at(pointer, ProblemKind.INVALID, code, detail);
    }

    private static Problem at(String pointer, ProblemKind kind, String code, String detail) {
        var mend = pointer.isEmpty() ? "Mend the body" : "Mend the body at " + pointer;
        return Problem.of(kind, mend, List.of(new FieldError(pointer, code, detail)));
    }

    private static List<String> known(UnrecognizedPropertyException fault) {
        return fault.getKnownPropertyIds().stream().map(String::valueOf).sorted().toList();
    }

    private static String expected(MismatchedInputException fault) {
        if (fault.getTargetType() == null) {
            return CONTRACT;
        }
        var wanted = Expected.of(fault.getTargetType());
        if (!(fault instanceof InvalidFormatException written)) {
            return "Send " + wanted;
        }
        var found = Text.excerpt(String.valueOf(written.getValue()), LONGEST_VALUE);
        return "'" + found + "' is not " + wanted;
    }

    private static String pointer(JsonMappingException fault) {
        var pointer = new StringBuilder();
        for (var step : fault.getPath()) {
            var name = step.getFieldName();
            pointer.append('/').append(name == null ? step.getIndex() : BeanPaths.escaped(name));
        }
        return Text.excerpt(pointer.toString(), Integer.MAX_VALUE);
    }
}
