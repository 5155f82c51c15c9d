package org.safetynets.referrals.referral.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.ReferralChangedV1;
import org.safetynets.contracts.SeatChangedV1;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Tokens;
import org.safetynets.referrals.Play;
import org.safetynets.referrals.counselor.CounselorPlay;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ReferringOneselfIT {

    private static final String MINE = "/api/referrals/mine";

    @Autowired Api api;
    @Autowired Given given;
    @Autowired Published published;

    private final UUID partnerId = UUID.randomUUID();
    private final Tokens partner = Tokens.of(partnerId).named("Willow");
    private CounselorPlay harbor;

    @BeforeEach
    void anOrganizationThatIsKnown() {
        harbor = new CounselorPlay(api, given).known();
    }

    @Test
    void goes_the_way_of_everybody_who_was_referred_and_tells_nobody() {
        // given
        var mine = api.as(partner).post(MINE, body(Play.NO_FLAGS));
        assertThat(mine.status()).as(mine.toString()).isEqualTo(201);
        var id = mine.text("referralId");
        assertThat(mine.text("status")).isEqualTo("consented");
        assertThat(mine.text("dial")).isEqualTo("D0");
        assertThat(api.as(partner).get(MINE + "/" + id + "/contact").text("nextAt")).isNotEmpty();
        // when
        given.event(
                new SeatChangedV1(
                        UUID.randomUUID(),
                        1,
                        harbor.organization.value(),
                        UUID.randomUUID(),
                        partnerId,
                        SeatChangedV1.Change.SEATED,
                        SeatChangedV1.Status.SEATED));
        // then
        await().until(() -> api.as(partner).get(MINE + "/" + id).text("status").equals("placed"));
        assertThat(api.as(partner).delete(MINE + "/" + id).status()).isEqualTo(204);
        assertThat(published.of(ReferralChangedV1.class, UUID.fromString(id))).isEmpty();
    }

    @Test
    void other_help_comes_first_where_it_must_and_nothing_is_kept() {
        var flags = new HashMap<String, Object>(Play.NO_FLAGS);
        flags.put("violence", "yes");
        assertThat(api.as(partner).post(MINE, body(flags)).problem()).isEqualTo("refer-first");
        assertThat(api.as(partner).get(MINE).text("total")).isEqualTo("0");
    }

    @Test
    void is_to_an_organization_there_is() {
        var nowhere = new HashMap<>(body(Play.NO_FLAGS));
        nowhere.put("organizationId", UUID.randomUUID().toString());
        assertThat(api.as(partner).post(MINE, nowhere).status()).isEqualTo(404);
    }

    private Map<String, Object> body(Map<String, Object> flags) {
        return Map.of(
                "organizationId",
                harbor.organization.toString(),
                "suggestedPurpose",
                "BT_CORE",
                "urgentFlags",
                flags);
    }
}
