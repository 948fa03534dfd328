package dev.salesflow.localstack.gateway;

import dev.salesflow.localstack.gateway.Route.Nowhere;
import dev.salesflow.localstack.gateway.Route.To;
import dev.salesflow.localstack.ports.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Which service owns which path. The first segment after `/api/v1` decides; it is part of the
/// contract with clients and must match the table in the API guide.
final class RouteTable {

    private static final String API = "/api/v1/";
    private static final String CONTRACTS = "/openapi/";
    private static final String SERVICES = "/services/";
    private static final String IDENTITY = "/identity/";

    private static final Map<String, Part> OWNERS =
            owners(
                    Map.of(
                            Part.LEAD,
                            List.of(
                                    "leads",
                                    "handover-sheets",
                                    "ideal-customer-profiles",
                                    "scoring-models",
                                    "sales-reps",
                                    "teams",
                                    "assignment-policies",
                                    "lead-imports",
                                    "valid-lead-lists",
                                    "working-calendars",
                                    // every service has codes; this one's cover them all
                                    "codes"),
                            Part.DEAL,
                            List.of(
                                    "deals",
                                    "sales-processes",
                                    "objection-library",
                                    "material-kits",
                                    "interview-guides",
                                    "sales-targets",
                                    "deal-imports"),
                            Part.RELATIONSHIP,
                            List.of(
                                    "accounts",
                                    "stakeholders",
                                    "interactions",
                                    "return-visits",
                                    "feedback",
                                    "contacts"),
                            Part.REFERRAL,
                            List.of("referrals", "referral-requests", "advocates", "rewards"),
                            Part.REPORTING,
                            List.of("reports", "work-lists", "exports", "live")));

    private RouteTable() {}

    /// The route of a path without its query.
    static Route find(String path) {
        if (path.startsWith(API)) {
            return api(path);
        }
        if (path.startsWith(CONTRACTS)) {
            return contract(path.substring(CONTRACTS.length()));
        }
        if (path.startsWith(SERVICES)) {
            return service(path.substring(SERVICES.length()));
        }
        if (path.startsWith(IDENTITY)) {
            return new To(Part.IDENTITY, path.substring(IDENTITY.length() - 1));
        }
        if (path.equals("/api") || path.startsWith("/api/")) {
            return new Nowhere("The API is under " + API + "; \"" + path + "\" is not there.");
        }
        return new To(Part.REPORTING, path); // the console
    }

    private static Route api(String path) {
        String segment = path.substring(API.length()).split("/", 2)[0];
        Part owner = OWNERS.get(segment);
        if (owner != null) {
            return new To(owner, path);
        }
        return switch (segment) {
            case "events", "operations" ->
                    new Nowhere(
                            "Every service has its own: ask for /services/{service}/api/v1/%s."
                                    .formatted(segment));
            default -> new Nowhere("No service has a resource \"" + segment + "\".");
        };
    }

    private static Route contract(String file) {
        return serviceNamed(file.replaceFirst("\\.yaml$", ""))
                .filter(service -> file.endsWith(".yaml"))
                .<Route>map(service -> new To(service, "/q/openapi"))
                .orElseGet(() -> new Nowhere("The contracts are " + contracts() + "."));
    }

    private static Route service(String rest) {
        String[] nameAndPath = rest.split("/", 2);
        String path = nameAndPath.length == 1 ? "/" : "/" + nameAndPath[1];
        return serviceNamed(nameAndPath[0])
                .<Route>map(service -> new To(service, path))
                .orElseGet(() -> new Nowhere("There is no service \"" + nameAndPath[0] + "\"."));
    }

    private static Optional<Part> serviceNamed(String name) {
        return Part.SERVICES.stream()
                .filter(s -> name.equals(s.label()) || name.equals(s.label() + "-service"))
                .findFirst();
    }

    private static String contracts() {
        return Part.SERVICES.stream()
                .map(service -> CONTRACTS + service.label() + ".yaml")
                .collect(Collectors.joining(", "));
    }

    private static Map<String, Part> owners(Map<Part, List<String>> resources) {
        return resources.entrySet().stream()
                .flatMap(owner -> owner.getValue().stream().map(r -> Map.entry(r, owner.getKey())))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
