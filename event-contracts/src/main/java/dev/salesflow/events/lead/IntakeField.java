package dev.salesflow.events.lead;

/// What the intake form of a channel asks for beside the source.
public enum IntakeField {
    SITE_PAGE,
    SEARCH_TERM,
    THREAD,
    GROUP_TITLE,
    LIST_TITLE,
    EXHIBITION_TITLE,
    BOOTH,
    TENDER_NUMBER,
    REFERRER_COMPANY,
    ROUTE,
    SHOP_LOCATION
}
