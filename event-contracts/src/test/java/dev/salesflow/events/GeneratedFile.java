package dev.salesflow.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A committed file that is made from the code: checked by default, renewed on demand.
final class GeneratedFile {

    static final String RENEW = "salesflow.update-schemas";

    private GeneratedFile() {}

    /// Fails when the file is not what the code makes of it; with `-Dsalesflow.update-schemas=true`
    /// writes it instead.
    static void keep(Path file, String generated) throws IOException {
        if (Boolean.getBoolean(RENEW)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, generated);
        }
        assertThat(file)
                .as("%s is made from the code; renew it with -D%s=true and commit it", file, RENEW)
                .content()
                .isEqualTo(generated);
    }
}
