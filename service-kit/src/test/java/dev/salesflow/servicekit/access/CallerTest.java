package dev.salesflow.servicekit.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import org.junit.jupiter.api.Test;

class CallerTest {

    @Test
    void roles_of_a_token_that_we_do_not_know_count_for_nothing() {
        var caller = Callers.signedIn("li", "customer-service", "ADMIN", "root");

        assertThat(caller.roles()).containsExactly(Role.CUSTOMER_SERVICE);
        assertThat(caller.subject()).isEqualTo("li");
        assertThat(caller.isSignedIn()).isTrue();
    }

    @Test
    void nobody_is_not_signed_in() {
        var nobody = new Caller(QuarkusSecurityIdentity.builder().setAnonymous(true).build());

        assertThat(nobody.isSignedIn()).isFalse();
        assertThat(nobody.roles()).isEmpty();
    }
}
