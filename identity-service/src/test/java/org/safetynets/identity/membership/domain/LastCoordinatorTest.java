package org.safetynets.identity.membership.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.identity.membership.domain.MemberRole.COORDINATOR;
import static org.safetynets.identity.membership.domain.MemberRole.TRAINER;
import static org.safetynets.identity.membership.domain.MembershipFixtures.ANOTHER_COORDINATES;
import static org.safetynets.identity.membership.domain.MembershipFixtures.NOBODY_ELSE_COORDINATES;
import static org.safetynets.identity.membership.domain.MembershipFixtures.NOW;
import static org.safetynets.identity.membership.domain.MembershipFixtures.aMemberWith;
import static org.safetynets.identity.membership.domain.MembershipFixtures.aNetworkAdmin;
import static org.safetynets.identity.membership.domain.MembershipFixtures.themselves;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safetynets.identity.membership.domain.MembershipResult.Done;
import org.safetynets.identity.membership.domain.MembershipResult.Refused;

class LastCoordinatorTest {

    private final Membership coordinator = aMemberWith(COORDINATOR, TRAINER);

    @Test
    void is_not_removed_even_by_a_network_administrator() {
        // when
        var result =
                coordinator.hold(Set.of(), aNetworkAdmin(), NOBODY_ELSE_COORDINATES, null, NOW);
        // then
        assertThat(result).isEqualTo(new Refused(new LastCoordinator()));
    }

    @Test
    void does_not_lay_the_role_down() {
        // when
        var result =
                coordinator.hold(
                        Set.of(TRAINER),
                        themselves(coordinator),
                        NOBODY_ELSE_COORDINATES,
                        null,
                        NOW);
        // then
        assertThat(result).isEqualTo(new Refused(new LastCoordinator()));
    }

    @Test
    void may_lay_down_another_role() {
        // when
        var result =
                coordinator.hold(
                        Set.of(COORDINATOR),
                        themselves(coordinator),
                        NOBODY_ELSE_COORDINATES,
                        null,
                        NOW);
        // then
        assertThat(result).isInstanceOf(Done.class);
    }

    @Test
    void may_go_once_there_is_another() {
        // when
        var result =
                coordinator.hold(Set.of(), themselves(coordinator), ANOTHER_COORDINATES, null, NOW);
        // then
        assertThat(result).isInstanceOf(Done.class);
    }
}
