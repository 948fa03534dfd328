package dev.salesflow.servicekit.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;

/// Refuses text that the database cannot hold: the NUL character.
@Singleton
public class TextLimits implements ObjectMapperCustomizer {

    /// Whether a text can be stored.
    public static boolean isStorable(String text) {
        return text.indexOf('\0') < 0;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(
                new SimpleModule("text").addDeserializer(String.class, new Storable()));
    }

    private static final class Storable extends StringDeserializer {
        private static final long serialVersionUID = 1;

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            var text = super.deserialize(parser, context);
            if (text != null && !isStorable(text)) {
                throw JsonMappingException.from(
                        parser, "Remove the character U+0000 from the text");
            }
            return text;
        }
    }
}
