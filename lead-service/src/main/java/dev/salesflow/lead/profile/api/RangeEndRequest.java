package dev.salesflow.lead.profile.api;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.salesflow.events.Money;
import dev.salesflow.servicekit.money.RequestedMoney;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The least or the most amount of a range, of no more decimals than its currency has.
public record RangeEndRequest(
        @NotNull
                @Digits(integer = 15, fraction = 4)
                @JsonFormat(shape = JsonFormat.Shape.STRING)
                @Schema(type = SchemaType.STRING)
                BigDecimal amount,
        @NotNull @Pattern(regexp = "[A-Z]{3}") String currency) {

    Money money(String pointer) {
        return RequestedMoney.of(pointer, amount, currency);
    }
}
