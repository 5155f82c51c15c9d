package org.safetynets.referrals;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.PortalGoldens;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Tokens;
import org.safetynets.referrals.capacity.CapacityPlay;
import org.safetynets.referrals.counselor.CounselorPlay;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What the portal's tests take for answers of this service has no field that real ones have not.
 */
@ServiceTest
class PortalGoldensIT {

    private static final PortalGoldens GOLDENS = PortalGoldens.of("referrals");

    @Autowired Api api;
    @Autowired Given given;
    CounselorPlay play;

    @BeforeEach
    void a_counselor_in_the_directory() {
        play = new CounselorPlay(api, given).known();
        var profile = new HashMap<>(CounselorPlay.profile());
        profile.put("website", "https://alder.example");
        play.apply(profile);
        play.approved();
    }

    @Test
    void of_counselors_their_review_and_the_directory() {
        GOLDENS.assertKnown("counselors.json", api.as(play.reviewer).get(play.all()));
        GOLDENS.assertKnown("counselor.json", play.read());
        GOLDENS.assertKnown(
                "counselors-mine.json", api.as(play.person).get("/api/referrals/counselors/mine"));
        var near = Map.of("latitude", 51.9, "longitude", -8.5, "withinKm", 50);
        GOLDENS.assertKnown(
                "directory.json",
                api.post("/api/referrals/counselors/search", Map.of("near", near)));
    }

    @Test
    void of_room_in_groups() {
        var counselor = Tokens.of(play.personId).with(play.organization, Role.COUNSELOR);
        given.event(CapacityPlay.group(play.organization, UUID.randomUUID()));
        var path = "/api/referrals/organizations/" + play.organization + "/capacity";
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !api.as(counselor).get(path).json().isEmpty());
        GOLDENS.assertKnown("capacity.json", api.as(counselor).get(path));
    }

    @Test
    void of_a_partners_referral_and_who_looked_at_it() {
        var other = new Play(api);
        var handed = other.referAndClaim("D1");
        other.seen(handed);
        var mine = "/api/referrals/mine/" + handed.id();
        GOLDENS.assertKnown("receipts.json", api.as(other.partner).get(mine + "/receipts"));
    }
}
