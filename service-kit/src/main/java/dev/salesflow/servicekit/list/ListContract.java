package dev.salesflow.servicekit.list;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/// Describes every list operation from what it answers by: its parameters from the
/// [ListDefinition], its page from the rows. It runs when a service is built, so that no start pays
/// for it and rows are seen as written, without what persistence adds to them.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ListContract implements OASFilter {

    private final IndexView index;

    /// A contract of the operations that the index knows.
    public ListContract(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var described = operations(document);
        listings()
                .forEach(method -> {
                    var operation = described.get(operationId(method));
                    var listing = method.getAnnotation(Listing.class);
                    if (operation != null && listing != null) {
                        describe(operation, listing, document);
                    }
                });
        if (document.getComponents() != null) {
            document.getComponents().removeSchema(ListPage.class.getSimpleName());
        }
    }

    private static void describe(Operation operation, Listing listing, OpenAPI document) {
        var components = document.getComponents();
        var definition = Listings.definition(listing);
        if (definition != null) {
            ListParameters.add(operation, definition, components);
        }
        PageAnswers.add(operation, Listings.row(listing), components);
    }

    private static Map<String, Operation> operations(OpenAPI document) {
        var operations = new HashMap<String, Operation>();
        if (document.getPaths() != null) {
            for (var item : document.getPaths().getPathItems().values()) {
                for (var operation : item.getOperations().values()) {
                    operations.put(operation.getOperationId(), operation);
                }
            }
        }
        return operations;
    }

    private static @Nullable String operationId(Method method) {
        var named =
                method.getAnnotation(org.eclipse.microprofile.openapi.annotations.Operation.class);
        return named == null ? null : named.operationId();
    }

    private Stream<Method> listings() {
        return index.getAnnotations(Listing.class).stream()
                .map(annotation -> annotation.target().asMethod().declaringClass().name())
                .distinct()
                .sorted()
                .flatMap(name -> Arrays.stream(loaded(name.toString()).getDeclaredMethods()));
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name + " is in the index and cannot be loaded", e);
        }
    }
}
