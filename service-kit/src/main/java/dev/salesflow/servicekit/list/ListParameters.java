package dev.salesflow.servicekit.list;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/// The query parameters that a list takes, as [ListRequest] reads them.
final class ListParameters {

    private ListParameters() {}

    /// Adds the parameters to an operation, and to the components those that all lists have alike.
    static void add(Operation operation, ListDefinition<?> definition, Components components) {
        common().forEach((name, parameter) -> {
            components.addParameter(name, parameter);
            operation.addParameter(OASFactory.createParameter().ref(name));
        });
        operation.addParameter(sort(definition));
        operation.addParameter(fields(definition));
        new TreeSet<>(definition.filters())
                .forEach(field -> operation.addParameter(filter(definition, field, components)));
    }

    private static Map<String, Parameter> common() {
        var common = new LinkedHashMap<String, Parameter>();
        common.put(
                "ListLimit",
                query("limit", "How many rows a page may have")
                        .schema(
                                of(SchemaType.INTEGER)
                                        .minimum(BigDecimal.ONE)
                                        .maximum(BigDecimal.valueOf(ListRequest.HIGHEST_LIMIT))
                                        .defaultValue(ListRequest.DEFAULT_LIMIT)));
        common.put(
                "ListCursor",
                query("cursor", "`nextCursor` of the page before, with the same `sort`")
                        .schema(of(SchemaType.STRING)));
        common.put(
                "ListTotal",
                query("total", "Whether all rows of the list are counted")
                        .schema(of(SchemaType.BOOLEAN).defaultValue(false)));
        return common;
    }

    private static Parameter sort(ListDefinition<?> definition) {
        var orders = new ArrayList<Object>();
        for (var field : new TreeSet<>(definition.sortable())) {
            orders.add(field);
            orders.add("-" + field);
        }
        return query("sort", "The order of rows, with `-` descending")
                .schema(
                        of(SchemaType.STRING)
                                .enumeration(orders)
                                .defaultValue(definition.defaultSort()));
    }

    private static Parameter fields(ListDefinition<?> definition) {
        var names = List.<Object>copyOf(new TreeSet<>(EntityFields.names(definition.entity())));
        return query("fields", "Only these fields of each row, separated by commas")
                .style(Parameter.Style.FORM)
                .explode(false)
                .schema(of(SchemaType.ARRAY).items(of(SchemaType.STRING).enumeration(names)));
    }

    private static Parameter filter(
            ListDefinition<?> definition, String field, Components components) {
        var type = EntityFields.type(definition.entity(), field);
        return query(field, "Only rows with one of these values")
                .schema(of(SchemaType.ARRAY).items(FilterSchemas.of(type, components)));
    }

    private static Parameter query(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.QUERY)
                .description(description);
    }

    private static Schema of(SchemaType type) {
        return OASFactory.createSchema().type(List.of(type));
    }
}
