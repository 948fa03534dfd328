package dev.salesflow.events;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// JSON Schemas (draft 2020-12) of the published records: open to further fields, and requiring
/// those that are always written.
final class SchemaGenerator {

    private static final String DECIMAL = "^-?[0-9]+(\\.[0-9]+)?$";
    private static final String LOCAL_TIME = "^[0-2][0-9]:[0-5][0-9](:[0-5][0-9])?$";
    private static final String CURRENCY = "^[A-Z]{3}$";

    private static final com.github.victools.jsonschema.generator.SchemaGenerator GENERATOR =
            generator();

    private SchemaGenerator() {}

    /// The schema of a published type, headed by its name and meaning.
    static ObjectNode schemaOf(Contract contract) {
        var schema = EventJson.mapper().createObjectNode();
        var generated = schemaOf(contract.type());
        schema.set("$schema", generated.get("$schema"));
        schema.put("title", contract.toString());
        schema.put("description", EventMeaning.of(contract.type()));
        schema.setAll(generated);
        return schema;
    }

    static ObjectNode schemaOf(Class<?> type) {
        return GENERATOR.generateSchema(type);
    }

    static String text(JsonNode schema) {
        try {
            return EventJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(schema)
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static com.github.victools.jsonschema.generator.SchemaGenerator generator() {
        var config =
                new SchemaGeneratorConfigBuilder(
                                EventJson.mapper(),
                                SchemaVersion.DRAFT_2020_12,
                                OptionPreset.PLAIN_JSON)
                        .with(new JacksonModule())
                        .with(
                                Option.INLINE_ALL_SCHEMAS,
                                Option.STANDARD_FORMATS,
                                Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES);
        config.forTypesInGeneral()
                .withPropertySorter((_, _) -> 0)
                .withCustomDefinitionProvider(SchemaGenerator::mapByCode)
                .withCustomDefinitionProvider(SchemaGenerator::openCodes)
                .withCustomDefinitionProvider(SchemaGenerator::localTime)
                .withArrayUniqueItemsResolver(
                        scope -> scope.getType().isInstanceOf(Set.class) ? true : null);
        config.forFields()
                .withRequiredCheck(SchemaGenerator::isAlwaysWritten)
                .withTargetTypeOverridesResolver(
                        field -> isDecimalText(field) ? List.of(text(field)) : null)
                .withStringPatternResolver(SchemaGenerator::pattern);
        return new com.github.victools.jsonschema.generator.SchemaGenerator(config.build());
    }

    /// Whether a field is always written: it is neither nullable nor left out at its default.
    static boolean isAlwaysWritten(Class<?> type, String field) {
        return schemaOf(type)
                .path("required")
                .valueStream()
                .anyMatch(f -> f.asText().equals(field));
    }

    private static boolean isAlwaysWritten(FieldScope field) {
        var member = field.getRawMember();
        return !member.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && !member.isAnnotationPresent(JsonInclude.class);
    }

    private static boolean isDecimalText(FieldScope field) {
        var format = field.getRawMember().getAnnotation(JsonFormat.class);
        return format != null
                && format.shape() == JsonFormat.Shape.STRING
                && field.getRawMember().getType() == BigDecimal.class;
    }

    private static ResolvedType text(FieldScope field) {
        return field.getContext().resolve(String.class);
    }

    private static @Nullable String pattern(FieldScope field) {
        if (field.getRawMember().getDeclaringClass() != Money.class) {
            return null;
        }
        return isDecimalText(field) ? DECIMAL : CURRENCY;
    }

    /// A time of day without offset is no `time` of JSON Schema, which has one.
    private static @Nullable CustomDefinition localTime(
            ResolvedType type, SchemaGenerationContext context) {
        return type.getErasedType() == LocalTime.class
                ? new CustomDefinition(
                        EventJson.mapper()
                                .createObjectNode()
                                .put("type", "string")
                                .put("pattern", LOCAL_TIME))
                : null;
    }

    /// Codes grow: a reader has to expect one that came later, so a schema names those of today and
    /// takes others (`x-extensible-enum`).
    private static @Nullable CustomDefinition openCodes(
            ResolvedType type, SchemaGenerationContext context) {
        if (!type.getErasedType().isEnum()) {
            return null;
        }
        var schema = EventJson.mapper().createObjectNode().put("type", "string");
        if (type.getErasedType().isAnnotationPresent(GrowingVocabulary.class)) {
            schema.put("x-codes", type.getErasedType().getSimpleName());
            return new CustomDefinition(schema);
        }
        var codes = schema.putArray(SchemaCompatibility.CODES);
        for (var code : type.getErasedType().getEnumConstants()) {
            codes.add(((Enum<?>) code).name());
        }
        return new CustomDefinition(schema);
    }

    /// A map keyed by an enum has that enum's codes as keys; which ones, the codes list tells.
    private static @Nullable CustomDefinition mapByCode(
            ResolvedType type, SchemaGenerationContext context) {
        var arguments = type.typeParametersFor(Map.class);
        if (arguments == null || !arguments.getFirst().getErasedType().isEnum()) {
            return null;
        }
        var schema = EventJson.mapper().createObjectNode().put("type", "object");
        schema.set("additionalProperties", context.createDefinition(arguments.getLast()));
        return new CustomDefinition(schema);
    }
}
