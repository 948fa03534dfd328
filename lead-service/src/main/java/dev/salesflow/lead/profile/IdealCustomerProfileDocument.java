package dev.salesflow.lead.profile;

import dev.salesflow.events.Topic;
import dev.salesflow.events.profile.IdealCustomerProfileEvent;
import dev.salesflow.events.profile.IdealCustomerProfileEvent.IdealCustomerProfilePublished;
import dev.salesflow.lead.version.VersionedDocument;

/// The ideal customer profile as a document in versions.
public final class IdealCustomerProfileDocument {

    /// The document.
    public static final VersionedDocument<
                    IdealCustomerProfile, IdealCustomerProfileEvent, IdealCustomerProfileRejection>
            DOCUMENT =
                    new VersionedDocument<>(
                            Topic.IDEAL_CUSTOMER_PROFILE,
                            IdealCustomerProfileEvent.class,
                            IdealCustomerProfile.class,
                            IdealCustomerProfile.STANDARD,
                            IdealCustomerProfileDocument::published,
                            IdealCustomerProfileDocument::profile,
                            ProfileFaults::first);

    private IdealCustomerProfileDocument() {}

    private static IdealCustomerProfileEvent published(int version, IdealCustomerProfile profile) {
        return new IdealCustomerProfilePublished(
                version,
                profile.industries(),
                profile.employees(),
                profile.annualRevenue(),
                profile.customers(),
                profile.decisionChain(),
                profile.painPoints(),
                profile.budget(),
                profile.requiredFacts());
    }

    private static IdealCustomerProfile profile(IdealCustomerProfileEvent event) {
        return switch (event) {
            case IdealCustomerProfilePublished e ->
                    new IdealCustomerProfile(
                            e.industries(),
                            e.employees(),
                            e.annualRevenue(),
                            e.customers(),
                            e.decisionChain(),
                            e.painPoints(),
                            e.budget(),
                            e.requiredFacts());
        };
    }
}
