package dev.salesflow.servicekit.list;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Says by which [ListDefinition] an operation answers, so that its parameters and its page are
/// described from what it does ([ListContract]); [EntityLists] answers by no other.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Listing {

    /// The class with the definition; none when the operation reads its parameters by itself.
    Class<?> value() default void.class;

    /// The constant of that class.
    String definition() default "DEFINITION";

    /// What a row is answered as, when not as the view's entity; annotated with `@Schema`.
    Class<?> row() default void.class;
}
