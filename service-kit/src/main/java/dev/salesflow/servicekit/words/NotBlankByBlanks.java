package dev.salesflow.servicekit.words;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.jspecify.annotations.Nullable;

/// Has `@NotBlank` hold every text that must be given against [Blanks]: the validator as it is
/// shipped takes characters of no width for something that was said.
@ApplicationScoped
public class NotBlankByBlanks implements ValidatorFactoryCustomizer {

    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        var mapping = configuration.createConstraintMapping();
        mapping.constraintDefinition(NotBlank.class)
                .includeExistingValidators(false)
                .validatedBy(Validator.class);
        configuration.addMapping(mapping);
    }

    /// Accepts what is not blank.
    public static final class Validator implements ConstraintValidator<NotBlank, CharSequence> {
        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text != null && !Blanks.isBlank(text);
        }
    }
}
