package dev.salesflow.servicekit.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.eventstore.Await;
import dev.salesflow.eventstore.StoreDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final UUID LI_WEI = new UUID(1, 1);
    private static final UUID ZHANG_MIN = new UUID(1, 2);

    private static StoreDatabase database;

    @BeforeAll
    static void create() throws IOException {
        database = StoreDatabase.create();
        try (var sql = Words.class.getResourceAsStream("/db/service-kit/V0051__words.sql")) {
            var text = Objects.requireNonNull(sql).readAllBytes();
            database.execute(new String(text, StandardCharsets.UTF_8));
        }
    }

    @AfterAll
    static void close() throws Exception {
        database.close();
    }

    @Test
    void words_are_found_by_their_id() {
        var talk = keep(LI_WEI, Map.of("pain", "两次停机", "timing", "before \"summer\""));

        assertThat(find(talk, UUID.randomUUID()))
                .isEqualTo(Map.of(talk, Map.of("pain", "两次停机", "timing", "before \"summer\"")));
    }

    @Test
    void nothing_is_found_for_no_ids() {
        assertThat(find()).isEmpty();
    }

    @Test
    void the_first_words_of_an_id_stay() {
        var talk = keep(LI_WEI, Map.of("pain", "first"));
        Await.answer(Words.keep(database.store(), talk, LI_WEI, Map.of("pain", "second")));

        assertThat(find(talk)).isEqualTo(Map.of(talk, Map.of("pain", "first")));
    }

    @Test
    void the_words_about_a_person_are_erased_and_no_others() {
        var person = UUID.randomUUID();
        var talk = keep(person, Map.of("pain", "a"));
        var another = keep(person, Map.of("pain", "b"));
        var ofAnother = keep(ZHANG_MIN, Map.of("pain", "c"));
        var ofNobody = keep(null, Map.of("pain", "d"));
        Await.answer(Words.eraseOf(database.store(), person));

        assertThat(find(talk, another, ofAnother, ofNobody)).containsOnlyKeys(ofAnother, ofNobody);
    }

    private static UUID keep(@Nullable UUID contactId, Map<String, String> texts) {
        var wordsId = UUID.randomUUID();
        Await.answer(Words.keep(database.store(), wordsId, contactId, texts));
        return wordsId;
    }

    private static Map<UUID, Map<String, String>> find(UUID... wordsIds) {
        return Await.answer(Words.find(database.store(), List.of(wordsIds)));
    }
}
