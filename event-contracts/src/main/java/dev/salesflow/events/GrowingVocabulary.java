package dev.salesflow.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks codes that grow with every installation's way of working. Schemas and catalogue only name
/// the list; which codes it has, `GET /api/v1/codes` tells.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface GrowingVocabulary {}
