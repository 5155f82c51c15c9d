package org.safetynets.gateway.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import org.junit.jupiter.api.Test;
import org.safetynets.gateway.callers.Caller;
import org.springframework.http.HttpMethod;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;

class PrioritiesTest {

    private static final Caller SOMEBODY = new Caller.Client("ana");

    private static Priority of(HttpMethod method, String path, Caller caller) {
        var exchange =
                MockServerWebExchange.from(MockServerHttpRequest.method(method, path).build());
        Caller.set(exchange, caller);
        return Priorities.of(exchange);
    }

    @Test
    void whom_to_call_and_what_has_happened_come_before_all_else_for_anybody() {
        assertThat(of(GET, "/crisis", Caller.NOBODY)).isEqualTo(Priority.SAFETY);
        assertThat(of(POST, "/crisis", Caller.NOBODY)).isEqualTo(Priority.SAFETY);
        assertThat(of(GET, "/api/referrals/crisis-resources", Caller.NOBODY))
                .isEqualTo(Priority.SAFETY);
        assertThat(of(POST, "/api/groups/organizations/o/incidents", SOMEBODY))
                .isEqualTo(Priority.SAFETY);
        assertThat(of(POST, "/organizations/o/incidents/i/acknowledge", SOMEBODY))
                .isEqualTo(Priority.SAFETY);
        assertThat(of(POST, "/organizations/o/groups/g/concerns", SOMEBODY))
                .isEqualTo(Priority.SAFETY);
    }

    @Test
    void opening_a_group_comes_before_reading_and_that_before_looking_around() {
        assertThat(of(POST, "/api/groups/organizations/o/groups/g/open", SOMEBODY))
                .isEqualTo(Priority.WORK);
        assertThat(of(GET, "/home", SOMEBODY)).isEqualTo(Priority.READING);
        assertThat(of(GET, "/", Caller.NOBODY)).isEqualTo(Priority.BROWSING);
        assertThat(of(POST, "/api/groups/search", SOMEBODY)).isEqualTo(Priority.BROWSING);
        assertThat(of(POST, "/groups/find", SOMEBODY)).isEqualTo(Priority.BROWSING);
    }

    @Test
    void what_nobody_waits_for_goes_first() {
        assertThat(of(GET, "/api/notifications/inbox/stream", SOMEBODY))
                .isEqualTo(Priority.BACKGROUND);
        assertThat(of(GET, "/calendar/token.ics", Caller.NOBODY)).isEqualTo(Priority.BACKGROUND);
        assertThat(of(GET, "/api/groups/organizations/o/incidents/export", SOMEBODY))
                .isEqualTo(Priority.BACKGROUND);
    }

    @Test
    void a_page_that_was_let_in_comes_with_what_it_looks_like() {
        assertThat(of(GET, "/css/page-0a1b.css", Caller.NOBODY)).isEqualTo(Priority.WORK);
    }
}
