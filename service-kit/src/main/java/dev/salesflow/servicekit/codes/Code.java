package dev.salesflow.servicekit.codes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One enumerated value with its labels.
///
/// @param code as it stands in APIs and events
/// @param en English label
/// @param zh Chinese label
@Schema(examples = "{\"code\": \"ONLINE\", \"en\": \"Online\", \"zh\": \"网络渠道\"}")
public record Code(String code, String en, String zh) {}
