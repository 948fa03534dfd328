package dev.salesflow.lead.capture.api;

import dev.salesflow.lead.capture.IntakeForm;
import dev.salesflow.servicekit.codes.Code;
import dev.salesflow.servicekit.codes.Codes;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The form of a channel, with English and Chinese labels.
///
/// @param fields keys of `intake`
/// @param namesReferrer whether it asks who referred the lead
@Schema(
        examples =
                """
                {"channel": {"code": "COLD_VISIT", "en": "Cold visit", "zh": "陌生拜访"},
                 "sourceKinds": [{"code": "SHOP_BY_SHOP", "en": "Shop by shop", "zh": "逐店拜访"}],
                 "fields": [{"code": "ROUTE", "en": "Route", "zh": "拜访路线"}],
                 "namesReferrer": false}
                """)
public record IntakeFormView(
        Code channel, List<Code> sourceKinds, List<Code> fields, boolean namesReferrer) {

    static IntakeFormView of(IntakeForm form) {
        return new IntakeFormView(
                label("AcquisitionChannel", form.channel()),
                labels("SourceKind", form.sourceKinds()),
                labels("IntakeField", form.fields()),
                form.namesReferrer());
    }

    private static List<Code> labels(String list, List<? extends Enum<?>> values) {
        return values.stream().map(value -> label(list, value)).toList();
    }

    private static Code label(String list, Enum<?> value) {
        return Codes.all().getOrDefault(list, List.of()).stream()
                .filter(code -> code.code().equals(value.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(list + " lacks a label: " + value));
    }
}
