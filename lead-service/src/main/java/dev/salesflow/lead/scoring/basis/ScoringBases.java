package dev.salesflow.lead.scoring.basis;

import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.profile.IdealCustomerProfile;
import dev.salesflow.lead.profile.Profiles;
import dev.salesflow.lead.scoring.ScoringModel;
import dev.salesflow.lead.scoring.model.ScoringModels;
import dev.salesflow.lead.version.Version;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.ProblemException;
import dev.salesflow.servicekit.problem.ProblemKind;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/// Finds the versions that a lead is to be scored by.
@ApplicationScoped
public class ScoringBases {

    private static final ProblemKind MODEL_UNKNOWN =
            new ProblemKind(
                    422, "MODEL_VERSION_UNKNOWN", "There is no such scoring model", "评分模型版本不存在");
    private static final ProblemKind PROFILE_UNKNOWN =
            new ProblemKind(
                    422,
                    "PROFILE_VERSION_UNKNOWN",
                    "There is no such customer profile",
                    "客户画像版本不存在");

    private final ScoringModels models;
    private final Profiles profiles;

    ScoringBases(ScoringModels models, Profiles profiles) {
        this.models = models;
        this.profiles = profiles;
    }

    /// The versions under these numbers, the newest one where a number is absent; fails with a 422
    /// problem when there is none under a number.
    public Uni<ScoringBasis> find(
            StoreConnection connection,
            @Nullable Integer modelVersion,
            @Nullable Integer profileVersion) {
        return model(connection, modelVersion)
                .chain(model ->
                        profile(connection, profileVersion)
                                .map(profile -> new ScoringBasis(model, profile)));
    }

    private Uni<Version<ScoringModel>> model(StoreConnection connection, @Nullable Integer number) {
        return number == null
                ? models.newest(connection)
                : models.version(connection, number)
                        .onItem()
                        .ifNull()
                        .failWith(() -> unknown(MODEL_UNKNOWN, "scoring model", number));
    }

    private Uni<Version<IdealCustomerProfile>> profile(
            StoreConnection connection, @Nullable Integer number) {
        return number == null
                ? profiles.newest(connection)
                : profiles.version(connection, number)
                        .onItem()
                        .ifNull()
                        .failWith(() -> unknown(PROFILE_UNKNOWN, "customer profile", number));
    }

    private static ProblemException unknown(ProblemKind kind, String what, int number) {
        var detail =
                "No version "
                        + number
                        + " of the "
                        + what
                        + "; name a published one, or none for the newest";
        return new ProblemException(Problem.of(kind, detail).with("version", number));
    }
}
