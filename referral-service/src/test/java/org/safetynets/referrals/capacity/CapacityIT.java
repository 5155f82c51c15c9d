package org.safetynets.referrals.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.GroupChangedV1;
import org.safetynets.contracts.GroupChangedV1.Status;
import org.safetynets.contracts.GroupWithheldV1;
import org.safetynets.contracts.MeetingPlan;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Tokens;
import org.safetynets.referrals.Play;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class CapacityIT {

    @Autowired Api api;
    @Autowired Given given;
    Play play;

    @BeforeEach
    void someone() {
        play = new Play(api);
    }

    @Test
    void adds_up_open_groups_by_purpose_and_follows_them() {
        // given
        var core = UUID.randomUUID();
        given.event(group(core, 1, Status.OPEN, "BT_CORE", 3));
        given.event(group(UUID.randomUUID(), 1, Status.OPEN, "BT_CORE", 8));
        given.event(group(UUID.randomUUID(), 1, Status.DRAFT, "BT_STABILISE", 0));
        given.event(group(UUID.randomUUID(), 1, Status.OPEN, "BT_CONNECT", 1));
        shows(
                "[{\"groups\":1,\"purpose\":\"BT_CONNECT\",\"seatsFree\":7,\"waitlisted\":1},"
                        + "{\"groups\":2,\"purpose\":\"BT_CORE\",\"seatsFree\":5,\"waitlisted\":2}]");
        // when
        given.event(group(core, 3, Status.PAUSED, "BT_CORE", 3));
        given.event(group(core, 2, Status.OPEN, "BT_CORE", 0));
        // then
        shows(
                "[{\"groups\":1,\"purpose\":\"BT_CONNECT\",\"seatsFree\":7,\"waitlisted\":1},"
                        + "{\"groups\":1,\"purpose\":\"BT_CORE\",\"seatsFree\":0,\"waitlisted\":1}]");
    }

    @Test
    void does_not_count_a_group_that_its_own_service_cannot_read_until_it_can_be() {
        // given
        var core = UUID.randomUUID();
        given.event(group(core, 1, Status.OPEN, "BT_CORE", 3));
        var counted = "[{\"groups\":1,\"purpose\":\"BT_CORE\",\"seatsFree\":5,\"waitlisted\":1}]";
        shows(counted);
        // when
        given.event(new GroupWithheldV1(core, 1, true));
        // then
        shows("[]");
        given.event(new GroupWithheldV1(core, 2, false));
        shows(counted);
    }

    @Test
    void is_for_counselors_of_the_organization() {
        // given
        var stranger =
                Tokens.of(UUID.randomUUID())
                        .with(new OrganizationId(UUID.randomUUID()), Role.COUNSELOR);
        // then
        assertThat(api.as(stranger).get(path()).status()).isEqualTo(404);
        assertThat(api.as(play.partner).get(path()).status()).isEqualTo(404);
        assertThat(api.get(path()).status()).isEqualTo(401);
    }

    private void shows(String expected) {
        var json = JsonMapper.shared().readTree(expected);
        await().untilAsserted(
                        () ->
                                assertThat(api.as(play.counselor).get(path()).json())
                                        .isEqualTo(json));
    }

    private String path() {
        return "/api/referrals/organizations/" + play.organization + "/capacity";
    }

    private GroupChangedV1 group(UUID id, long version, Status status, String purpose, int taken) {
        return new GroupChangedV1(
                id,
                version,
                play.organization.value(),
                GroupChangedV1.Change.UPDATED,
                status,
                null,
                "A group",
                purpose,
                Set.of(UUID.randomUUID()),
                8,
                taken,
                1,
                GroupChangedV1.Visibility.PUBLIC,
                GroupChangedV1.Format.ONLINE,
                "en",
                new MeetingPlan(DayOfWeek.MONDAY, LocalTime.of(19, 0), 90, 1, "Europe/Dublin"),
                null,
                null);
    }
}
