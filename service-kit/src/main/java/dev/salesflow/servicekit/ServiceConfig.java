package dev.salesflow.servicekit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/// What every service is told by its environment, under `salesflow` (`SALESFLOW_DATABASE_HOST` and
/// so on).
@ConfigMapping(prefix = "salesflow")
public interface ServiceConfig {

    /// Where the service's own database is.
    Database database();

    /// Whose tokens are believed.
    Oidc oidc();

    /// What requests may be like.
    Http http();

    /// A PostgreSQL database.
    interface Database {
        /// Host name or address.
        String host();

        /// TCP port.
        int port();

        /// Name of the database.
        String name();

        /// Whom to connect as.
        String username();

        /// The password; none for a server that trusts us.
        Optional<String> password();
    }

    /// An OIDC provider.
    interface Oidc {
        /// The issuer, exactly as tokens name it.
        String issuer();

        /// The audience that tokens must name.
        String audience();
    }

    /// Limits of requests.
    interface Http {
        /// The largest body in bytes, except for uploads.
        @WithDefault("10485760")
        long bodyLimit();

        /// The largest upload in bytes.
        @WithDefault("536870912")
        long uploadLimit();

        /// Paths that take uploads.
        Optional<List<String>> uploadPaths();
    }
}
