package dev.salesflow.lead.handover.list;

import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.StreamIds;
import dev.salesflow.servicekit.words.Words;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Tuple;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an enquiry asked for and what sales found, in words, which go with the lead's contact.
public final class EnquiryWords {

    /// The words about a lead without a contact are about that of the lead that goes on for it.
    private static final String CONTACT =
            """
            select coalesce(
              l.contact_id,
              (select g.contact_id from lead_entry g where g.id = lead_going_on(l.id)))
            from lead_entry l where l.id = $1
            """;

    private static final String FOUND =
            "update handover_enquiry_entry set found_id = $2 where id = $1";
    private static final String SAYS =
            """
            select 1 from handover_enquiry_entry e join words w on w.words_id = e.found_id
            where e.id = $1 and jsonb_extract_path_text(w.texts, 'found') = $2
            """;

    private EnquiryWords() {}

    /// Keeps what an enquiry asked for.
    public static Uni<Void> keepAskedFor(
            StoreConnection connection, UUID sheetId, UUID leadId, String text) {
        var enquiryId = EnquiryList.idOf(sheetId, leadId);
        return keep(connection, enquiryId, leadId, Map.of("askedFor", text));
    }

    /// Whether what sales found is said in words that are not kept already.
    public static Uni<Boolean> areNew(
            StoreConnection connection, UUID sheetId, UUID leadId, @Nullable String text) {
        return text == null
                ? Uni.createFrom().item(false)
                : connection
                        .query(SAYS, Tuple.of(EnquiryList.idOf(sheetId, leadId), text))
                        .map(rows -> rows.size() == 0);
    }

    /// Keeps what sales found by a command, in place of what they said before; nothing when they
    /// say nothing now, as the former words no longer explain the verdict.
    public static Uni<Void> keepFound(
            StoreConnection connection,
            UUID sheetId,
            UUID leadId,
            UUID commandId,
            @Nullable String text) {
        var enquiryId = EnquiryList.idOf(sheetId, leadId);
        var foundId = text == null ? null : StreamIds.of("handover-feedback", commandId.toString());
        var kept =
                foundId == null || text == null
                        ? Uni.createFrom().voidItem()
                        : keep(connection, foundId, leadId, Map.of("found", text));
        return kept.chain(() -> connection.query(FOUND, Tuple.of(enquiryId, foundId)))
                .replaceWithVoid();
    }

    private static Uni<Void> keep(
            StoreConnection connection, UUID wordsId, UUID leadId, Map<String, String> texts) {
        return connection
                .query(CONTACT, Tuple.of(leadId))
                .map(rows -> rows.iterator().next().getUUID(0))
                .chain(contactId -> Words.keep(connection, wordsId, contactId, texts));
    }
}
