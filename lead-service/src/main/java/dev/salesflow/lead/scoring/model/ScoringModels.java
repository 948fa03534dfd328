package dev.salesflow.lead.scoring.model;

import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.scoring.ScoringModel;
import dev.salesflow.lead.version.Version;
import dev.salesflow.lead.version.list.VersionList;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/// Reads versions of the scoring model.
@ApplicationScoped
public class ScoringModels {

    /// The newest version, which counts unless another one is named.
    public Uni<Version<ScoringModel>> newest(StoreConnection connection) {
        return VersionList.newest(connection, ScoringModelDocument.DOCUMENT);
    }

    /// The version under that number; absent when there is none.
    public Uni<@Nullable Version<ScoringModel>> version(StoreConnection connection, int number) {
        return VersionList.numbered(connection, ScoringModelDocument.DOCUMENT, number);
    }
}
