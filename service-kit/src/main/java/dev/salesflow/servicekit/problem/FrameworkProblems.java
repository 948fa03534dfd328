package dev.salesflow.servicekit.problem;

/// What the framework answers with a bare status, as a problem.
final class FrameworkProblems {

    private FrameworkProblems() {}

    static ProblemKind kind(int status) {
        return switch (status) {
            case 401 -> ProblemKind.UNAUTHENTICATED;
            case 403 -> ProblemKind.FORBIDDEN;
            case 404 -> ProblemKind.NOT_FOUND;
            case 405 -> ProblemKind.METHOD_NOT_ALLOWED;
            case 406 -> ProblemKind.NOT_ACCEPTABLE;
            case 413 -> ProblemKind.TOO_LARGE;
            case 415 -> ProblemKind.UNSUPPORTED_MEDIA_TYPE;
            case 503 -> ProblemKind.UNAVAILABLE;
            default -> status < 500 ? ProblemKind.BAD_REQUEST : ProblemKind.INTERNAL;
        };
    }

    static String advice(int status) {
        return switch (status) {
            case 404 ->
                    "Check path and id: a malformed id or one you may not see is not found either";
            case 405 -> "See the OpenAPI document for the methods of this path";
            case 413 -> "Send less: a body may have 10 MB, an import file 512 MB";
            case 415 -> "See the OpenAPI document for the media types of this operation";
            default -> "See the OpenAPI document for the form of this request";
        };
    }
}
