package dev.salesflow.systemtests;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.UUID;

/// Sends a body as a client does that reads while it writes, so that an early answer is seen:
/// others give up when the server takes no more.
final class RawRequest {

    private static final int PATIENCE_MILLIS = 60_000;
    private static final int BUFFER = 8_192;

    private RawRequest() {}

    /// The answer to a request with this JSON body, up to the end of its own JSON.
    static String post(String path, String user, byte[] body) {
        var stack = PackagedStack.running();
        var head =
                """
                POST %s HTTP/1.1\r
                Host: 127.0.0.1\r
                Authorization: Bearer %s\r
                Idempotency-Key: %s\r
                Content-Type: application/json\r
                Content-Length: %d\r
                \r
                """
                        .formatted(path, stack.tokenFor(user), UUID.randomUUID(), body.length);
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), stack.gatewayPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            Thread.ofVirtual().start(() -> write(socket, head.getBytes(US_ASCII), body));
            return read(socket);
        } catch (IOException e) {
            throw new UncheckedIOException("no answer to an unfinished request", e);
        }
    }

    private static void write(Socket socket, byte[] head, byte[] body) {
        try {
            socket.getOutputStream().write(head);
            socket.getOutputStream().write(body);
        } catch (IOException answeredBefore) {
            // that is what a server may do with a body it does not want
        }
    }

    private static String read(Socket socket) throws IOException {
        var answer = new ByteArrayOutputStream();
        var buffer = new byte[BUFFER];
        var in = socket.getInputStream();
        for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            answer.write(buffer, 0, read);
            if (answer.toString(UTF_8).stripTrailing().endsWith("}")) {
                break;
            }
        }
        return answer.toString(UTF_8);
    }
}
