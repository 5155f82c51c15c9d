package org.safetynets.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.portal.test.Person.CLEO;
import static org.safetynets.portal.test.Person.CORA;
import static org.safetynets.portal.test.Scenario.ORGANIZATION;

import org.junit.jupiter.api.Test;
import org.safetynets.portal.test.PortalTest;

/** What became of the referrals to an organization, as its coordinators read it. */
class ReferralsInPageTest extends PortalTest {

    private static final String PAGE = ORGANIZATION + "/referrals-in";
    private static final String API = "/api/referrals" + PAGE;

    @Test
    void each_says_where_it_stands_who_closed_it_and_why() {
        var rows = as(CORA).page(PAGE).select("tbody tr").eachText();
        assertThat(rows.get(0)).contains("cleo", "Code not used yet", "January 19, 2027");
        assertThat(rows.get(1)).contains("The person themselves", "Has a place", "–");
        assertThat(rows.get(2))
                .contains("No group fits", "Your organization", "November 20, 2026", "No room");
        assertThat(rows.get(3)).contains("Ended by the person", "The person");
    }

    @Test
    void only_those_that_are_open_are_asked_for_when_that_is_wanted() {
        as(CORA).page(PAGE + "?show=open&page=2");
        as(CORA).page(PAGE + "?show=closed");
        as(CORA).page(PAGE + "?show=anything&page=-3");
        assertThat(SERVICES.received("GET", API))
                .extracting(it -> it.query())
                .containsExactly(
                        "size=50&open=true&page=2", "size=50&open=false&page=0", "size=50&page=0");
    }

    @Test
    void who_may_not_read_them_is_told_so() {
        SERVICES.refusing("GET", API, 403, "forbidden");
        assertThat(as(CLEO).get(PAGE).statusCode()).isEqualTo(403);
    }
}
