package dev.salesflow.lead.api;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;

/// Sends bytes that no well-behaved HTTP client would send, and reads whatever comes back.
final class RawRequest {

    private static final int PATIENCE_MILLIS = 20_000;

    private RawRequest() {}

    /// The whole answer to a capture with these header lines and this body; all of the body is sent
    /// before anything is read, as simple clients do.
    static String capture(String headers, byte[] body) {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            var request =
                    """
                    POST /api/v1/leads HTTP/1.1\r
                    Host: localhost\r
                    Content-Type: application/json\r
                    Connection: close\r
                    %s\r
                    \r
                    """
                            .formatted(headers);
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the service ended the connection without an answer", e);
        }
    }
}
