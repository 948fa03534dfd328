package dev.salesflow.lead.imports.mapping;

import dev.salesflow.servicekit.mapping.MappingFault;

/// What can be wrong with a mapping of leads; the names are stable codes of the API.
public enum LeadMappingCode implements MappingFault.Code {
    /// Not one of the codes that the detail lists.
    UNKNOWN_CODE,
    /// The kind of source belongs to another channel.
    SOURCE_KIND_OF_OTHER_CHANNEL
}
