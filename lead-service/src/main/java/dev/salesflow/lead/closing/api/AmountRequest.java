package dev.salesflow.lead.closing.api;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.salesflow.events.Money;
import dev.salesflow.servicekit.money.RequestedMoney;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An amount of money as it is asked for, of no more decimals than its currency has.
public record AmountRequest(
        @NotNull
                @PositiveOrZero
                @Digits(integer = 15, fraction = 4)
                @JsonFormat(shape = JsonFormat.Shape.STRING)
                @Schema(type = SchemaType.STRING)
                BigDecimal amount,
        @NotNull @Pattern(regexp = "[A-Z]{3}") String currency) {

    /// The amount; fails with a 400 problem for a currency that ISO 4217 does not know, and for
    /// more decimals than it has.
    Money money() {
        return RequestedMoney.of("/amount", amount, currency);
    }
}
