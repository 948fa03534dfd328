package dev.salesflow.lead.capture;

import dev.salesflow.events.lead.AcquisitionChannel;
import dev.salesflow.events.lead.IntakeField;
import dev.salesflow.events.lead.SourceKind;
import java.util.List;

/// What the form of one channel asks for beside source, campaign and company.
///
/// @param namesReferrer whether the form asks who referred the lead
public record IntakeForm(
        AcquisitionChannel channel,
        List<SourceKind> sourceKinds,
        List<IntakeField> fields,
        boolean namesReferrer) {

    /// The form of a channel.
    public static IntakeForm of(AcquisitionChannel channel) {
        return switch (channel) {
            case ONLINE ->
                    new IntakeForm(
                            channel,
                            List.of(
                                    SourceKind.SITE_CHAT,
                                    SourceKind.MESSAGE,
                                    SourceKind.PHONE_CONSULTATION,
                                    SourceKind.FORUM,
                                    SourceKind.SOCIAL_GROUP),
                            List.of(
                                    IntakeField.SITE_PAGE,
                                    IntakeField.SEARCH_TERM,
                                    IntakeField.THREAD,
                                    IntakeField.GROUP_TITLE),
                            false);
            case INDUSTRY ->
                    new IntakeForm(
                            channel,
                            List.of(
                                    SourceKind.BOUGHT_LIST,
                                    SourceKind.PEER_LIST,
                                    SourceKind.EXHIBITION,
                                    SourceKind.TENDER_NOTICE),
                            List.of(
                                    IntakeField.LIST_TITLE,
                                    IntakeField.EXHIBITION_TITLE,
                                    IntakeField.BOOTH,
                                    IntakeField.TENDER_NUMBER),
                            false);
            case REFERRAL ->
                    new IntakeForm(
                            channel,
                            List.of(SourceKind.CUSTOMER, SourceKind.FRIEND, SourceKind.PEER),
                            List.of(IntakeField.REFERRER_COMPANY),
                            true);
            case COLD_VISIT ->
                    new IntakeForm(
                            channel,
                            List.of(SourceKind.SHOP_BY_SHOP),
                            List.of(IntakeField.ROUTE, IntakeField.SHOP_LOCATION),
                            false);
        };
    }
}
