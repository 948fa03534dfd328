package dev.salesflow.lead.version;

/// Publish this content as the next version of the document.
public record PublishVersion<T>(T content) {}
