package dev.salesflow.servicekit.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.salesflow.servicekit.rows.Text;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Refuses what is no text where one belongs, such as a number, and text that the database cannot
/// hold: the NUL character and half of a surrogate pair, which would come back as another one.
@Singleton
public class TextLimits implements ObjectMapperCustomizer {

    /// The code of the fault.
    public static final String CODE = "BAD_CHARACTER";

    /// What to do about the fault.
    public static final String ADVICE =
            "Remove the character U+0000, and what is only half of a surrogate pair";

    /// Whether a text can be stored.
    public static boolean isStorable(String text) {
        return Text.storable(text);
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(
                new SimpleModule("text").addDeserializer(String.class, new Storable()));
    }

    private static final class Storable extends StringDeserializer {
        private static final long serialVersionUID = 1;

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            var text = parser.getText();
            if (!isStorable(text)) {
                throw new RefusedValue(parser, CODE, ADVICE);
            }
            return text;
        }
    }
}
