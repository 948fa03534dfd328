package dev.salesflow.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/// The real pipelines of the reference data, each as a process of its own.
enum Pipeline {
    LOANS(
            "loan-application",
            Mappings::loans,
            "loan-applications",
            "applications.csv.gz",
            "2012-03-14T16:04:54.681+01:00",
            "Europe/Amsterdam"),
    OPPORTUNITIES(
            "opportunities",
            Mappings::opportunities,
            "crm-sales-opportunities",
            "sales_pipeline.csv",
            "2017-12-31T00:00:00Z",
            "UTC"),
    /// With closings known since March 2017: earlier deals enter late.
    OBSERVED_OPPORTUNITIES(
            "observed-opportunities",
            Mappings::observedOpportunities,
            "crm-sales-opportunities",
            "sales_pipeline.csv",
            "2017-12-31T00:00:00Z",
            "UTC");

    private final String process;

    @SuppressWarnings("ImmutableEnumChecker") // a method of a class without state
    private final UnaryOperator<String> mapping;

    private final String set;
    private final String file;
    private final String end;
    private final String timeZone;

    Pipeline(
            String process,
            UnaryOperator<String> mapping,
            String set,
            String file,
            String end,
            String timeZone) {
        this.process = process;
        this.mapping = mapping;
        this.set = set;
        this.file = file;
        this.end = end;
        this.timeZone = timeZone;
    }

    Path file() {
        return ReferenceData.file(set + "/" + file);
    }

    JsonNode truth() {
        return ReferenceData.truth(set);
    }

    DealImport startImport() {
        return DealImport.start(mapping.apply(process), file());
    }

    /// Its reports as things stood at the end of the file, in its time zone.
    Reports reports() {
        return Reports.of(process).with("asOf", end).with("timeZone", timeZone);
    }
}
