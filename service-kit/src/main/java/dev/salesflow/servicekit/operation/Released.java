package dev.salesflow.servicekit.operation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What came of a release.
///
/// @param records how many records were taken in; none when the stream was not parked
@Schema(
        examples =
                """
                {"consumer": "lead-service.referrals", "stream": "0196b1f0-6a51-7c3e-9f2a-3d5c8e7b1a20",
                 "records": 2}
                """)
public record Released(String consumer, String stream, int records) {}
