package dev.salesflow.servicekit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.StreamSupport;

/// The place of a faulty value: validation paths as JSON Pointers into the body, or the name of the
/// query parameter.
final class BeanPaths {

    private BeanPaths() {}

    static String place(ConstraintViolation<?> violation) {
        return queryParameter(violation)
                .map(name -> "#query/" + name)
                .orElseGet(() -> pointer(violation.getPropertyPath()));
    }

    static String pointer(Path path) {
        var pointer = new StringBuilder();
        for (var node : path) {
            if (node.getKind() == ElementKind.METHOD || node.getKind() == ElementKind.PARAMETER) {
                continue;
            }
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            } else if (node.getKey() != null) {
                pointer.append('/').append(escaped(node.getKey().toString()));
            }
            // the name of a container's element is made up, such as <list element>
            if (node.getName() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    private static Optional<String> queryParameter(ConstraintViolation<?> violation) {
        var nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false).toList();
        if (nodes.size() != 2 || nodes.getLast().getKind() != ElementKind.PARAMETER) {
            return Optional.empty();
        }
        var called = nodes.getFirst().as(Path.MethodNode.class);
        var parameter = nodes.getLast().as(Path.ParameterNode.class).getParameterIndex();
        return declared(violation.getRootBeanClass(), called)
                .map(method -> method.getParameters()[parameter].getAnnotation(QueryParam.class))
                .map(QueryParam::value);
    }

    /// The method as it was written: a generated subclass overrides it without annotations.
    private static Optional<Method> declared(Class<?> bean, Path.MethodNode called) {
        var types = called.getParameterTypes().toArray(Class<?>[]::new);
        Optional<Method> found = Optional.empty();
        for (Class<?> type = bean; type != null; type = type.getSuperclass()) {
            var written =
                    Arrays.stream(type.getDeclaredMethods())
                            .filter(method -> method.getName().equals(called.getName()))
                            .filter(method -> Arrays.equals(method.getParameterTypes(), types))
                            .findFirst();
            found = written.isPresent() ? written : found;
        }
        return found;
    }
}
