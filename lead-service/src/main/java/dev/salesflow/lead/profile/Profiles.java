package dev.salesflow.lead.profile;

import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.version.Version;
import dev.salesflow.lead.version.list.VersionList;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/// Reads versions of the ideal customer profile.
@ApplicationScoped
public class Profiles {

    /// The newest version, which counts unless another one is named.
    public Uni<Version<IdealCustomerProfile>> newest(StoreConnection connection) {
        return VersionList.newest(connection, IdealCustomerProfileDocument.DOCUMENT);
    }

    /// The version under that number; absent when there is none.
    public Uni<@Nullable Version<IdealCustomerProfile>> version(
            StoreConnection connection, int number) {
        return VersionList.numbered(connection, IdealCustomerProfileDocument.DOCUMENT, number);
    }
}
