package org.safetynets.referrals.counselor.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safetynets.referrals.counselor.CounselorPlay.profile;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.referrals.counselor.CounselorPlay;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class DirectoryIT {

    private static final Map<String, Object> BLARNEY =
            Map.of("latitude", 51.93, "longitude", -8.57, "withinKm", 30);

    @Autowired Api api;
    @Autowired Given given;
    @Autowired MutableClock clock;

    CounselorPlay play;

    @BeforeEach
    void someoneIsApproved() {
        play = new CounselorPlay(api, given).known().approved();
    }

    @AfterEach
    void theClockGoesOn() {
        clock.reset();
    }

    @Test
    void shows_who_was_verified_when_and_by_whom_without_an_account_or_any_credential() {
        var found = find(Map.of());
        assertThat(found.text("total")).isEqualTo("1");
        assertThat(found.text("items", "0", "approvedByName")).isEqualTo("Harbor");
        assertThat(found.text("items", "0", "verifiedOn")).isNotEmpty();
        assertThat(found.text("items", "0", "profile", "town", "latitude")).isEqualTo("51.9");
        assertThat(found.body()).doesNotContain("4711", play.personId.toString());
        var one = api.get("/api/referrals/counselors/" + play.counselorId());
        assertThat(one.text("profile", "name")).isEqualTo("R. Alder");
    }

    @Test
    void is_searched_by_specialty_language_distance_and_online() {
        assertThat(find(Map.of("specialty", "betrayal-trauma")).text("total")).isEqualTo("1");
        assertThat(find(Map.of("specialty", "grief")).text("total")).isEqualTo("0");
        assertThat(find(Map.of("language", "es")).text("total")).isEqualTo("1");
        assertThat(find(Map.of("language", "fr")).text("total")).isEqualTo("0");
        assertThat(find(Map.of("online", false)).text("total")).isEqualTo("0");
        assertThat(find(Map.of("near", BLARNEY)).text("items", "0", "distanceKm")).isEqualTo("6");
        var galway = Map.of("latitude", 53.27, "longitude", -9.05, "withinKm", 50);
        assertThat(find(Map.of("near", galway)).text("total")).isEqualTo("0");
    }

    @Test
    void shows_nobody_who_does_not_want_to_be_listed() {
        var unlisted = new HashMap<>(profile());
        unlisted.put("listed", false);
        play.apply(unlisted);
        showsNobody();
    }

    @Test
    void shows_nobody_who_is_suspended() {
        play.review(play.reviewer, "suspend");
        showsNobody();
    }

    @Test
    void shows_nobody_whose_check_has_run_out_even_before_anybody_is_told() {
        clock.advance(Duration.ofDays(366 + 1));
        showsNobody();
    }

    @Test
    void shows_nobody_of_a_suspended_organization() {
        play.suspended();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> find(Map.of()).text("total").equals("0"));
        showsNobody();
    }

    private void showsNobody() {
        assertThat(find(Map.of()).text("total")).isEqualTo("0");
        var one = api.get("/api/referrals/counselors/" + play.counselorId());
        assertThat(one.status()).isEqualTo(404);
    }

    private Answer find(Map<String, Object> wanted) {
        var search = new HashMap<>(wanted);
        search.put("organizationId", play.organization.toString());
        return api.post("/api/referrals/counselors/search", search);
    }
}
