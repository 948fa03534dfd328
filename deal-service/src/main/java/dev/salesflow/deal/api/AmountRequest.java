package dev.salesflow.deal.api;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.salesflow.events.Money;
import dev.salesflow.servicekit.money.RequestedMoney;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Currency;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An amount of money as a client sends it, of no more decimals than its currency has.
@Schema(name = "Amount", examples = "{\"amount\": \"125000.00\", \"currency\": \"CNY\"}")
public record AmountRequest(
        @NotNull
                @PositiveOrZero
                @Digits(integer = 15, fraction = 4)
                @JsonFormat(shape = JsonFormat.Shape.STRING)
                @Schema(type = SchemaType.STRING)
                BigDecimal amount,
        @NotNull @Schema(type = SchemaType.STRING, description = "ISO 4217 code")
                Currency currency) {

    /// The amount of a deal; fails with a 400 problem for more decimals than the currency has.
    Money money() {
        return RequestedMoney.of("/amount", amount, currency.getCurrencyCode());
    }
}
