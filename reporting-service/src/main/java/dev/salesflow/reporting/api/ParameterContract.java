package dev.salesflow.reporting.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/// Query parameters in the words of OpenAPI.
final class ParameterContract {

    private ParameterContract() {}

    static List<Parameter> of(Report report) {
        var parameters = new ArrayList<Parameter>();
        report.parameters().forEach(parameter -> parameters.add(of(parameter)));
        parameters.add(attributes());
        return parameters;
    }

    private static Parameter of(QueryParameter parameter) {
        var schema = OASFactory.createSchema().addType(SchemaType.STRING);
        if (!parameter.choices().isEmpty()) {
            schema.setEnumeration(List.copyOf(parameter.choices()));
            schema.setDefaultValue(parameter.choices().getFirst());
        }
        var documented =
                OASFactory.createParameter()
                        .name(parameter.name())
                        .in(Parameter.In.QUERY)
                        .description(parameter.description())
                        .required(parameter.equals(QueryParameter.PROCESS))
                        .schema(schema);
        if (parameter.isFilter()) {
            documented.schema(OASFactory.createSchema().addType(SchemaType.ARRAY).items(schema));
            documented.style(Parameter.Style.FORM).explode(true);
        } else {
            documented.example(parameter.example());
        }
        return documented;
    }

    /// Names of the deals' own attributes are not known here: an exploded object stands for them.
    private static Parameter attributes() {
        var schema =
                OASFactory.createSchema()
                        .addType(SchemaType.OBJECT)
                        .propertyNames(
                                OASFactory.createSchema()
                                        .pattern("^" + QueryParameter.ATTRIBUTE.pattern() + "$"))
                        .additionalPropertiesSchema(
                                OASFactory.createSchema().addType(SchemaType.STRING));
        return OASFactory.createParameter()
                .name("attributes")
                .in(Parameter.In.QUERY)
                .description("Filters by attributes of the deals' own: `attr.product=MG Special`")
                .style(Parameter.Style.FORM)
                .explode(true)
                .schema(schema)
                .example(Map.of("attr.product", "MG Special"));
    }
}
