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

/// A text that may be left out, but says something when it is given: blanks are neither a reason
/// nor a campaign. A text that must be given is `@NotBlank`, which knows the same [Blanks].
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SaysSomething.Validator.class)
public @interface SaysSomething {

    /// What to do.
    String message() default "must not be blank; leave it out when there is nothing to say";

    /// As Bean Validation asks for.
    Class<?>[] groups() default {};

    /// As Bean Validation asks for.
    Class<? extends Payload>[] payload() default {};

    /// Accepts what is not blank, and nothing at all.
    final class Validator implements ConstraintValidator<SaysSomething, String> {
        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || !Blanks.isBlank(text);
        }
    }
}
