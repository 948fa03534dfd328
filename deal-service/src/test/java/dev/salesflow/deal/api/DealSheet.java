package dev.salesflow.deal.api;

import java.util.UUID;

/// What it takes to open a deal of a rep.
final class DealSheet {

    private DealSheet() {}

    static String deal(UUID owner) {
        return """
        {"processKey": "seven-steps", "title": "Packaging line", "owner": "%s",
         "customer": "Jinhua Foods", "amount": {"amount": "1250", "currency": "CNY"}}\
        """
                .formatted(owner);
    }
}
