package dev.salesflow.localstack;

import dev.salesflow.localstack.child.StackFolder;
import dev.salesflow.localstack.identity.IdentityProvider;
import dev.salesflow.localstack.identity.StackUser;
import dev.salesflow.localstack.ports.Part;
import dev.salesflow.localstack.ports.Ports;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The table that ends a start: addresses and sign-ins.
final class Welcome {

    private Welcome() {}

    static String text(Ports ports, StackFolder folder, double seconds) {
        String origin = "http://localhost:" + ports.of(Part.GATEWAY);
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "%nSalesflow is up after %.1f s%n", seconds));
        lines.add(row("Console", origin + "/"));
        lines.add(row("API", origin + "/api/v1/…"));
        lines.add(row("Contracts", origin + "/openapi/{" + services() + "}.yaml"));
        lines.add(row("Identity", IdentityProvider.issuer(ports.of(Part.IDENTITY)).toString()));
        String postgres = "postgresql://local:local@127.0.0.1:" + ports.of(Part.POSTGRES);
        lines.add(row("PostgreSQL", postgres + "/{" + services() + "}"));
        lines.add(row("Kafka", "127.0.0.1:" + ports.of(Part.KAFKA)));
        lines.add(row("Data, logs", folder.path().toString()));
        lines.add("");
        lines.add(row("User", "Role; bearer token with ./salesflow token <user>"));
        for (StackUser user : StackUser.values()) {
            lines.add(row(user.username(), user.role()));
        }
        lines.add(System.lineSeparator() + "Ctrl-C or ./salesflow down stops it.");
        return String.join(System.lineSeparator(), lines);
    }

    private static String services() {
        return Part.SERVICES.stream().map(Part::label).collect(Collectors.joining(","));
    }

    private static String row(String name, String value) {
        return String.format(Locale.ROOT, "  %-12s %s", name, value);
    }
}
