package dev.salesflow.servicekit.mapping;

/// One fault of a mapping.
///
/// @param pointer where, as a JSON Pointer (RFC 6901); empty for the document
/// @param detail what was found and what to do
public record MappingFault(String pointer, Code code, String detail) {

    /// A kind of fault: an enum, whose names are stable codes of the API. What any mapping can have
    /// is a [MappingCode]; the others are an enum of the service that reads the mapping.
    public interface Code {
        /// The stable code.
        String name();
    }
}
