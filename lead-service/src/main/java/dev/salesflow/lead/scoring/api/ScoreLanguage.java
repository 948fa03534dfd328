package dev.salesflow.lead.scoring.api;

import dev.salesflow.events.lead.ScoreRule;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.profile.Profiles;
import dev.salesflow.lead.scoring.Score;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/// Finds the words for a lead's score: scores tell pain points by code, and the version of the
/// profile that they were given by describes them.
@ApplicationScoped
public class ScoreLanguage {

    private final Profiles profiles;
    private final Pool pool;

    ScoreLanguage(Profiles profiles, Pool pool) {
        this.profiles = profiles;
        this.pool = pool;
    }

    /// The words, in Chinese for `zh` and in English otherwise.
    public Uni<ScoreWords> of(Lead lead, Locale locale) {
        var words = ScoreWords.in(locale);
        var score = lead instanceof Lead.Captured captured ? captured.details().score() : null;
        if (score == null || !namesPainPoint(score)) {
            return Uni.createFrom().item(words);
        }
        return profiles.version(StoreConnection.of(pool), score.profileVersion())
                .map(profile ->
                        profile == null ? words : words.naming(profile.content().painPoints()));
    }

    private static boolean namesPainPoint(Score score) {
        return score.explanation().values().stream()
                .flatMap(how -> how.because().stream())
                .anyMatch(reason -> reason.rule() == ScoreRule.PAIN_POINT_OF_PROFILE);
    }
}
