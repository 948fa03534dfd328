package dev.salesflow.deal.imports;

import dev.salesflow.deal.history.assembly.ImportedDeal;
import dev.salesflow.deal.history.assembly.ImportedMove;
import dev.salesflow.events.contact.ContactDetails;
import dev.salesflow.eventstore.StreamIds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// People named in imported files: events carry an id that follows from the name, the name is a
/// contact.
final class ImportedPeople {

    private ImportedPeople() {}

    /// The id that stands for a name in events.
    static UUID id(String name) {
        return StreamIds.of("contact", "import/" + name);
    }

    /// Everyone whom the deals name as owner or actor, each once.
    static List<ContactDetails> of(List<ImportedDeal> deals) {
        var names = new HashSet<String>();
        for (var deal : deals) {
            add(names, deal.facts().owner());
            deal.moves().stream().map(ImportedMove::by).forEach(name -> add(names, name));
        }
        var people = new ArrayList<ContactDetails>();
        names.stream()
                .sorted()
                .forEach(name -> people.add(new ContactDetails(id(name), name, null, null, null)));
        return people;
    }

    private static void add(Set<String> names, @Nullable String name) {
        if (name != null) {
            names.add(name);
        }
    }
}
