package dev.salesflow.servicekit.operation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A stream of which a consumer could not read a record; its later records wait behind that one.
///
/// @param consumer name of the consumer group
/// @param stream the records' key, mostly a stream id
/// @param reason what was wrong with the first record
/// @param since when it was parked
/// @param records how many records wait
@Schema(
        examples =
                """
                {"consumer": "lead-service.referrals", "stream": "0196b1f0-6a51-7c3e-9f2a-3d5c8e7b1a20",
                 "reason": "payload is no ReferralRegistered", "since": "2026-03-02T08:15:30Z", "records": 2}
                """)
public record ParkedStream(
        String consumer, String stream, String reason, Instant since, long records) {}
