package dev.salesflow.servicekit.rows;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import org.jspecify.annotations.Nullable;

/// Splits the text of one record into fields.
final class CsvFields {
    private final CsvReader.CsvReaderBuilder reader;

    CsvFields(char delimiter) {
        reader = CsvReader.builder().fieldSeparator(delimiter).skipEmptyLines(false);
    }

    /// The fields of a record, or null when FastCSV's limits on number or size of fields are
    /// passed.
    String @Nullable [] split(String record) {
        try {
            return reader.ofSingleCsvRecord(StringArrayHandler.of(), record);
        } catch (CsvParseException _) {
            return null;
        }
    }
}
