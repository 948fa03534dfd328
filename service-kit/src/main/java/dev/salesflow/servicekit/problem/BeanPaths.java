package dev.salesflow.servicekit.problem;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/// The place of a faulty value: validation paths as JSON Pointers.
final class BeanPaths {

    private BeanPaths() {}

    static String pointer(Path path) {
        var pointer = new StringBuilder();
        for (var node : path) {
            if (node.getKind() == ElementKind.METHOD || node.getKind() == ElementKind.PARAMETER) {
                continue;
            }
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.isEmpty() ? "/" : pointer.toString();
    }
}
