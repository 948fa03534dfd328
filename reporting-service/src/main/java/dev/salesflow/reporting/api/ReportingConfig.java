package dev.salesflow.reporting.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/// What an installation can set about reports, under `salesflow.reporting`.
@ConfigMapping(prefix = "salesflow.reporting")
public interface ReportingConfig {

    /// The IANA zone of dates and business hours when a request names none.
    @WithDefault("UTC")
    ZoneId timeZone();
}
