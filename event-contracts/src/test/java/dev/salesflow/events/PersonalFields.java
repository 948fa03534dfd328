package dev.salesflow.events;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds fields whose name looks like a person's: what an event must not carry.
final class PersonalFields {

    private static final Set<String> WORDS =
            Set.of(
                    "name",
                    "nickname",
                    "surname",
                    "firstname",
                    "lastname",
                    "fullname",
                    "person",
                    "salutation",
                    "phone",
                    "telephone",
                    "mobile",
                    "fax",
                    "mail",
                    "email",
                    "wechat",
                    "address",
                    "street",
                    "postcode",
                    "birth",
                    "birthday",
                    "birthdate",
                    "age",
                    "gender",
                    "passport",
                    "note",
                    "notes",
                    "comment",
                    "comments",
                    "remark",
                    "remarks",
                    "text",
                    "signature",
                    "photo");

    private PersonalFields() {}

    /// The personal fields of a record and of the records within it, as `Record.field`.
    static List<String> of(Class<?> type) {
        return NestedTypes.of(type).stream()
                .filter(Class::isRecord)
                .flatMap(record -> Arrays.stream(record.getRecordComponents()))
                .filter(PersonalFields::isPersonal)
                .map(field -> field.getDeclaringRecord().getSimpleName() + "." + field.getName())
                .sorted()
                .toList();
    }

    private static boolean isPersonal(RecordComponent field) {
        return Arrays.stream(field.getName().split("(?=\\p{Upper})"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(WORDS::contains);
    }
}
