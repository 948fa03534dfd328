package dev.salesflow.localstack.postgres;

import dev.salesflow.localstack.child.StartFailure;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.util.List;

/// PostgreSQL refuses to run as root. In a user namespace of its own, the same process is nobody
/// while its files and signals stay with the caller.
final class RootGuard {

    private RootGuard() {}

    /// Words to put before a PostgreSQL command; none for ordinary users.
    ///
    /// @throws StartFailure for root on a system that does not allow user namespaces
    static List<String> prefix() {
        if (!System.getProperty("user.name").equals("root")) {
            return List.of();
        }
        if (!LinuxUtils.isUnshareAvailable()) {
            throw new StartFailure(
                    "PostgreSQL does not run as root and this system allows no user namespaces"
                            + " (unshare -U); start Salesflow as an ordinary user");
        }
        return List.of("unshare", "-U");
    }
}
