package dev.salesflow.lead.assignment;

/// What a policy found of a rep.
public record Judgement(Candidate candidate, ChoiceReason reason) {}
