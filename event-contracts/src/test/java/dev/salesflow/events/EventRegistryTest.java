package dev.salesflow.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventRegistryTest {

    private static final List<EventType> TYPES = EventRegistry.all();

    @Test
    void every_event_record_is_registered_exactly_once() {
        assertThat(TYPES.stream().map(EventType::record).map(Class::getName))
                .containsExactlyInAnyOrderElementsOf(eventRecords());
    }

    @Test
    void a_name_and_version_stands_for_one_event() {
        assertThat(TYPES.stream().map(type -> type.name() + ".v" + type.schemaVersion()))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_name_is_used_by_one_aggregate_only() {
        for (var type : TYPES) {
            assertThat(TYPES)
                    .filteredOn(other -> other.name().equals(type.name()))
                    .extracting(EventType::topic)
                    .containsOnly(type.topic());
        }
    }

    @Test
    void the_events_of_one_interface_are_published_on_one_topic() {
        for (var type : TYPES) {
            var family = familyOf(type.record());
            assertThat(TYPES)
                    .filteredOn(other -> family.isAssignableFrom(other.record()))
                    .hasSize(recordsOf(family))
                    .extracting(EventType::topic)
                    .containsOnly(type.topic());
        }
    }

    @Test
    void every_topic_but_that_of_people_has_events() {
        assertThat(Arrays.stream(Topic.values()).filter(topic -> topic != Topic.CONTACT))
                .containsExactlyInAnyOrderElementsOf(
                        TYPES.stream().map(EventType::topic).distinct().toList());
    }

    @Test
    void an_unknown_name_is_unreadable() {
        assertThatThrownBy(() -> EventRegistry.read("LeadSmiledAt", 1, "{}"))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessage("unknown event type LeadSmiledAt v1");
    }

    @Test
    void an_unknown_version_is_unreadable() {
        assertThatThrownBy(() -> EventRegistry.read("SalesRepDeparted", 99, "{}"))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessage("unknown event type SalesRepDeparted v99");
    }

    @Test
    void a_payload_of_another_shape_is_unreadable() {
        assertThatThrownBy(() -> EventRegistry.read("LeadDisqualified", 1, "{\"reason\":\"MOOD\"}"))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessage("payload is no LeadDisqualified");
    }

    /// The outermost interface of a record that is one aggregate's.
    private static Class<?> familyOf(Class<?> type) {
        var outer = type.getInterfaces()[0];
        return outer == DomainEvent.class ? type : familyOf(outer);
    }

    private static int recordsOf(Class<?> type) {
        return type.isRecord()
                ? 1
                : Arrays.stream(type.getPermittedSubclasses())
                        .mapToInt(EventRegistryTest::recordsOf)
                        .sum();
    }

    private static List<String> eventRecords() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("dev.salesflow.events")
                        .stream()
                        .filter(type -> type.isAssignableTo(DomainEvent.class))
                        .filter(JavaClass::isRecord)
                        .map(JavaClass::getName)
                        .toList();
    }
}
