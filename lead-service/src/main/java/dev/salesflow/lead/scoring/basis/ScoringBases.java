package dev.salesflow.lead.scoring.basis;

import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.calendar.Calendars;
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
import java.util.function.IntFunction;
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
    private final Calendars calendars;

    ScoringBases(ScoringModels models, Profiles profiles, Calendars calendars) {
        this.models = models;
        this.profiles = profiles;
        this.calendars = calendars;
    }

    /// The versions under the numbers `modelVersion` and `profileVersion` of a request, the newest
    /// one where a number is absent, and the calendar that counts now; fails with a 422 problem
    /// when there is none under a number.
    public Uni<ScoringBasis> find(
            StoreConnection connection,
            @Nullable Integer modelVersion,
            @Nullable Integer profileVersion) {
        return find(
                connection,
                modelVersion,
                profile(connection, profileVersion, ScoringBases::unknownProfile));
    }

    /// The same for a profile that the path names.
    public Uni<ScoringBasis> findByPath(
            StoreConnection connection, @Nullable Integer modelVersion, int profileVersion) {
        return find(
                connection,
                modelVersion,
                profile(connection, profileVersion, ScoringBases::unknownInPath));
    }

    private Uni<ScoringBasis> find(
            StoreConnection connection,
            @Nullable Integer modelVersion,
            Uni<Version<IdealCustomerProfile>> named) {
        return model(connection, modelVersion)
                .chain(model ->
                        named.chain(profile ->
                                calendars
                                        .current(connection)
                                        .map(calendar ->
                                                new ScoringBasis(model, profile, calendar))));
    }

    private Uni<Version<ScoringModel>> model(StoreConnection connection, @Nullable Integer number) {
        return number == null
                ? models.newest(connection)
                : models.version(connection, number)
                        .onItem()
                        .ifNull()
                        .failWith(() -> unknownModel(number));
    }

    private Uni<Version<IdealCustomerProfile>> profile(
            StoreConnection connection,
            @Nullable Integer number,
            IntFunction<ProblemException> unknown) {
        return number == null
                ? profiles.newest(connection)
                : profiles.version(connection, number)
                        .onItem()
                        .ifNull()
                        .failWith(() -> unknown.apply(number));
    }

    private static ProblemException unknownModel(int number) {
        var detail =
                "No version %d of the scoring model; name a published one, or none for the newest"
                        .formatted(number);
        return unknown(Problem.at(MODEL_UNKNOWN, "/modelVersion", detail), number);
    }

    private static ProblemException unknownProfile(int number) {
        var detail =
                "No version %d of the customer profile; name a published one, or none for the"
                                .formatted(number)
                        + " newest";
        return unknown(Problem.at(PROFILE_UNKNOWN, "/profileVersion", detail), number);
    }

    private static ProblemException unknownInPath(int number) {
        var detail =
                "No version %d of the customer profile; put a published one into the path, see"
                                .formatted(number)
                        + " GET /api/v1/ideal-customer-profiles";
        return unknown(Problem.of(PROFILE_UNKNOWN, detail), number);
    }

    private static ProblemException unknown(Problem problem, int number) {
        return new ProblemException(problem.with("version", number));
    }
}
