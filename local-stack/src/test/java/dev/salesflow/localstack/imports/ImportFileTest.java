package dev.salesflow.localstack.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportFileTest {

    private static final String MAPPING = "{\"process\": {\"key\": \"loans\"}}";

    @TempDir private Path folder;

    @Test
    void the_same_content_under_another_name_has_the_same_key() throws IOException {
        ImportFile first = source("a.csv", MAPPING, "case\n1\n");
        ImportFile second = source("b.csv", MAPPING, "case\n1\n");

        assertThat(first.idempotencyKey()).isEqualTo(second.idempotencyKey());
        assertThat(first.idempotencyKey().version()).isEqualTo(8);
        assertThat(first.idempotencyKey().variant()).isEqualTo(2);
    }

    @Test
    void another_mapping_or_another_file_has_another_key() throws IOException {
        ImportFile first = source("a.csv", MAPPING, "case\n1\n");

        assertThat(first.idempotencyKey())
                .isNotEqualTo(source("b.csv", MAPPING + " ", "case\n1\n").idempotencyKey())
                .isNotEqualTo(source("c.csv", MAPPING, "case\n2\n").idempotencyKey());
    }

    @Test
    void bytes_that_move_from_mapping_to_file_change_the_key() throws IOException {
        ImportFile first = source("a.csv", "{}\n", "x");
        ImportFile second = source("b.csv", "{}", "\nx");

        assertThat(first.idempotencyKey()).isNotEqualTo(second.idempotencyKey());
    }

    @Test
    void lines_are_counted_inside_a_compressed_file() throws IOException {
        ImportFile source = source("a.csv.gz", MAPPING, "");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(source.file()))) {
            out.write("case\n1\n2\n".getBytes());
        }

        assertThat(source.lines()).hasValue(3);
    }

    @Test
    void a_file_that_only_claims_to_be_compressed_has_no_known_length() throws IOException {
        assertThat(source("a.csv.gz", MAPPING, "case\n1\n").lines()).isEmpty();
    }

    @Test
    void a_mapping_with_a_process_is_of_deals_and_one_with_a_company_of_leads() throws IOException {
        assertThat(source("a.csv", MAPPING, "").target())
                .isEqualTo(new ImportTarget.Deals("loans"));
        assertThat(source("b.csv", "{\"columns\": {\"company\": \"公司\"}}", "").target())
                .isEqualTo(new ImportTarget.Leads());
    }

    @Test
    void a_mapping_of_neither_is_refused_with_what_it_needs() throws IOException {
        ImportFile source = source("a.csv", "{\"shape\": \"snapshot\"}", "case\n");

        assertThatThrownBy(source::target)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("which needs {\"process\": {\"key\": …}}")
                .hasMessageContaining("which needs {\"columns\": {\"company\": …}}");
    }

    @Test
    void a_mapping_that_is_no_json_is_refused() throws IOException {
        ImportFile source = source("a.csv", "stages: [A]", "case\n");

        assertThatThrownBy(source::target)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not JSON");
    }

    private ImportFile source(String name, String mapping, String rows) throws IOException {
        return new ImportFile(
                Files.writeString(folder.resolve(name + ".json"), mapping),
                Files.writeString(folder.resolve(name), rows));
    }
}
