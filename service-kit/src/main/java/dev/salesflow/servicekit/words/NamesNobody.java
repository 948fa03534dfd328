package dev.salesflow.servicekit.words;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/// A text that goes into an event and stays there for ever, so that no person may be recognised in
/// it. Refused is what [PersonalData] recognises.
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NamesNobody.Validator.class)
public @interface NamesNobody {

    /// What to do.
    String message() default
            "stays for ever: leave out phone numbers and e-mail addresses, they belong to contacts";

    /// As Bean Validation asks for.
    Class<?>[] groups() default {};

    /// As Bean Validation asks for.
    Class<? extends Payload>[] payload() default {};

    /// Accepts what holds no personal data, and nothing at all.
    final class Validator implements ConstraintValidator<NamesNobody, String> {
        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || !PersonalData.isIn(text);
        }
    }
}
