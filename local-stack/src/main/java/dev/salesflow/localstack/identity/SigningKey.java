package dev.salesflow.localstack.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;

/// The key that signs tokens, kept in a file so that tokens stay good when the stack restarts.
final class SigningKey {

    private static final int BITS = 2048;

    private SigningKey() {}

    static RSAKey in(Path file) {
        try {
            return Files.exists(file) ? RSAKey.parse(Files.readString(file)) : create(file);
        } catch (IOException | ParseException | JOSEException e) {
            throw new IllegalStateException(
                    "no signing key in " + file + "; remove the file to get a new one", e);
        }
    }

    private static RSAKey create(Path file) throws IOException, JOSEException {
        RSAKey key = new RSAKeyGenerator(BITS).generate();
        Files.createDirectories(file.getParent());
        var ownerOnly = PosixFilePermissions.fromString("rw-------");
        Files.createFile(file, PosixFilePermissions.asFileAttribute(ownerOnly));
        Files.writeString(file, key.toJSONString());
        return key;
    }
}
