package dev.salesflow.servicekit.openapi;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jspecify.annotations.Nullable;

/// Adds to every operation what holds for all of them, so that resources need not repeat it: the
/// bearer token, the problems that the edge answers, and the headers of a change.
public class CommonContract implements OASFilter {

    /// The extension of an operation on one object that has no version to be held against: a run,
    /// or a person's details. What it is set to does not matter.
    public static final String WITHOUT_VERSION = "x-without-version";

    private static final String BEARER = "bearerToken";
    private static final String KEY = "IdempotencyKey";
    private static final String IF_MATCH = "IfMatch";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        var components = document.getComponents();
        components.addSecurityScheme(BEARER, bearer());
        components.addParameter(KEY, idempotencyKey());
        components.addParameter(IF_MATCH, ifMatch());
        ProblemResponses.addTo(components);
        writeMoneyAsText(components);
        document.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(BEARER)));
        var paths = document.getPaths();
        if (paths != null && paths.getPathItems() != null) {
            paths.getPathItems().forEach((path, item) -> complete(path, item, components));
        }
    }

    /// Amounts travel as texts, so that no client reads them into binary fractions.
    private static void writeMoneyAsText(Components components) {
        var schemas = components.getSchemas();
        var money = schemas == null ? null : schemas.get("Money");
        if (money != null) {
            money.addProperty(
                    "amount", text().pattern("-?\\d+(\\.\\d+)?").examples(List.of("1250.00")));
        }
    }

    private static void complete(String path, PathItem item, Components components) {
        item.getOperations()
                .forEach((method, operation) -> {
                    var changes = method != PathItem.HttpMethod.GET;
                    var inner = path.contains("{");
                    if (changes) {
                        addHeader(operation, KEY, components);
                    }
                    var versioned = changes && isVersioned(operation, inner);
                    if (versioned) {
                        addHeader(operation, IF_MATCH, components);
                    }
                    ProblemResponses.complete(operation, changes, inner, versioned);
                });
    }

    /// A step on one object, unless it is said to have no version; and what says itself that it can
    /// be stale.
    private static boolean isVersioned(Operation operation, boolean inner) {
        var responses = operation.getResponses();
        if (responses != null && responses.hasAPIResponse("412")) {
            return true;
        }
        var extensions = operation.getExtensions();
        return inner && (extensions == null || !extensions.containsKey(WITHOUT_VERSION));
    }

    private static void addHeader(Operation operation, String name, Components components) {
        var header = Objects.requireNonNull(components.getParameters().get(name));
        var present = present(operation.getParameters(), header.getName());
        if (present != null) {
            operation.removeParameter(present);
        }
        operation.addParameter(OASFactory.createParameter().ref(name));
    }

    /// The header as a resource may have declared it itself; ours says more.
    private static @Nullable Parameter present(
            @Nullable List<Parameter> parameters, String header) {
        return parameters == null
                ? null
                : parameters.stream()
                        .filter(parameter -> header.equalsIgnoreCase(parameter.getName()))
                        .findFirst()
                        .orElse(null);
    }

    private static SecurityScheme bearer() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("A token of the OpenID Connect provider, with roles in `groups`");
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .required(true)
                .description(
                        "New for every intent and the same for its retries: a repeat has no second"
                                + " effect and gets the first answer")
                .schema(text().minLength(1).maxLength(200))
                .example("5f0c6c1e-8d1f-4a53-9c55-0f6f2c9a7d11");
    }

    private static Parameter ifMatch() {
        return OASFactory.createParameter()
                .name("If-Match")
                .in(Parameter.In.HEADER)
                .required(false)
                .description("The ETag as it was read; when it stands at another version, 412")
                .schema(text().pattern("\\*|\"\\d{1,9}\""))
                .examples(Map.of("version", OASFactory.createExample().value("\"3\"")));
    }

    private static org.eclipse.microprofile.openapi.models.media.Schema text() {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING));
    }
}
