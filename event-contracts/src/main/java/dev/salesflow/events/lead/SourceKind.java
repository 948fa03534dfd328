package dev.salesflow.events.lead;

/// What sort of source within its channel a lead comes from.
public enum SourceKind {
    SITE_CHAT,
    MESSAGE,
    PHONE_CONSULTATION,
    FORUM,
    SOCIAL_GROUP,
    BOUGHT_LIST,
    PEER_LIST,
    EXHIBITION,
    TENDER_NOTICE,
    CUSTOMER,
    FRIEND,
    PEER,
    SHOP_BY_SHOP
}
