package dev.salesflow.relationship.account;

import dev.salesflow.events.account.AccountEvent;
import dev.salesflow.events.account.AccountEvent.AccountOpened;
import dev.salesflow.events.account.AccountKind;
import dev.salesflow.eventstore.Scenario;
import dev.salesflow.relationship.account.AccountCommand.OpenAccount;
import dev.salesflow.relationship.account.AccountRejection.AccountAlreadyOpen;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccountDeciderTest {

    private static final UUID OWNER = new UUID(1, 1);
    private static final UUID TEAM = new UUID(1, 2);
    private static final UUID LEAD = new UUID(1, 3);

    private final Scenario<Account, AccountCommand, AccountEvent, AccountRejection> account =
            Scenario.of(AccountDecider.DECIDER);

    @Test
    void a_company_becomes_an_account() {
        account.given()
                .when(new OpenAccount("Acme", AccountKind.PROSPECT, OWNER, TEAM, LEAD))
                .then(new AccountOpened("Acme", AccountKind.PROSPECT, OWNER, TEAM, LEAD));
    }

    @Test
    void an_account_is_opened_once() {
        account.given(new AccountOpened("Acme", AccountKind.PROSPECT, OWNER, TEAM, LEAD))
                .when(new OpenAccount("Other", AccountKind.NEW_CUSTOMER, null, null, null))
                .thenRejected(new AccountAlreadyOpen("Acme"));
    }
}
