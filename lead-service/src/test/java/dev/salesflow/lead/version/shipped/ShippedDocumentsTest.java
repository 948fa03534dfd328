package dev.salesflow.lead.version.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.events.EventJson;
import dev.salesflow.lead.version.VersionedDocument;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("L4 L5 L6 L9 L10 What documents are shipped with")
@Tag("L4")
@Tag("L5")
@Tag("L6")
@Tag("L9")
@Tag("L10")
class ShippedDocumentsTest {

    static List<VersionedDocument<?, ?, ?>> documents() {
        return ShippedDocuments.ALL;
    }

    @ParameterizedTest
    @MethodSource("documents")
    <T> void what_is_shipped_has_no_fault(VersionedDocument<T, ?, ?> document) {
        assertThat(document.fault().apply(document.shipped())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    <T> void what_is_shipped_is_the_same_after_the_database(VersionedDocument<T, ?, ?> document) {
        var stored = EventJson.write(document.shipped());
        assertThat(EventJson.read(stored, document.content())).isEqualTo(document.shipped());
    }
}
