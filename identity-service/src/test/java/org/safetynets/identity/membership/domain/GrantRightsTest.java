package org.safetynets.identity.membership.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.identity.membership.domain.MemberRole.COORDINATOR;
import static org.safetynets.identity.membership.domain.MemberRole.COUNSELOR;
import static org.safetynets.identity.membership.domain.MemberRole.FACILITATOR;
import static org.safetynets.identity.membership.domain.MemberRole.SAFETY_LEAD;
import static org.safetynets.identity.membership.domain.MemberRole.SUPERVISOR;
import static org.safetynets.identity.membership.domain.MemberRole.TRAINER;
import static org.safetynets.identity.membership.domain.MembershipFixtures.ANOTHER_COORDINATES;
import static org.safetynets.identity.membership.domain.MembershipFixtures.NOW;
import static org.safetynets.identity.membership.domain.MembershipFixtures.aMemberWith;
import static org.safetynets.identity.membership.domain.MembershipFixtures.aNetworkAdmin;
import static org.safetynets.identity.membership.domain.MembershipFixtures.nobodyYet;
import static org.safetynets.identity.membership.domain.MembershipFixtures.someoneWith;
import static org.safetynets.identity.membership.domain.MembershipFixtures.themselves;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.safetynets.identity.membership.domain.MembershipResult.Done;
import org.safetynets.identity.membership.domain.MembershipResult.Refused;

class GrantRightsTest {

    /** Written out again on purpose: who may grant whom is decided here, cell by cell. */
    private static final Map<MemberRole, Set<MemberRole>> MATRIX =
            Map.of(
                    COORDINATOR,
                    Set.of(FACILITATOR, SUPERVISOR, TRAINER, COORDINATOR, SAFETY_LEAD, COUNSELOR),
                    FACILITATOR,
                    Set.of(),
                    SUPERVISOR,
                    Set.of(),
                    TRAINER,
                    Set.of(),
                    SAFETY_LEAD,
                    Set.of(),
                    COUNSELOR,
                    Set.of());

    static Stream<Arguments> cells() {
        return Arrays.stream(MemberRole.values())
                .flatMap(
                        own ->
                                Arrays.stream(MemberRole.values())
                                        .map(
                                                role ->
                                                        Arguments.of(
                                                                own,
                                                                role,
                                                                MATRIX.getOrDefault(own, Set.of())
                                                                        .contains(role))));
    }

    @ParameterizedTest(name = "a {0} may give {1}: {2}")
    @MethodSource("cells")
    void follow_the_matrix_when_giving(MemberRole own, MemberRole role, boolean may) {
        var result =
                nobodyYet().hold(Set.of(role), someoneWith(own), ANOTHER_COORDINATES, null, NOW);
        check(result, role, may);
    }

    @ParameterizedTest(name = "a {0} may take {1}: {2}")
    @MethodSource("cells")
    void follow_the_matrix_when_taking(MemberRole own, MemberRole role, boolean may) {
        var result =
                aMemberWith(role).hold(Set.of(), someoneWith(own), ANOTHER_COORDINATES, null, NOW);
        check(result, role, may);
    }

    @Test
    void are_all_of_them_for_a_network_administrator() {
        var all = Set.of(MemberRole.values());
        var result = nobodyYet().hold(all, aNetworkAdmin(), ANOTHER_COORDINATES, null, NOW);
        assertThat(result).isInstanceOf(Done.class);
    }

    @Test
    void are_none_for_somebody_without_a_role() {
        var result =
                nobodyYet().hold(Set.of(COUNSELOR), someoneWith(), ANOTHER_COORDINATES, null, NOW);
        check(result, COUNSELOR, false);
    }

    @Test
    void do_not_reach_to_oneself() {
        // given
        var coordinator = aMemberWith(COORDINATOR);
        // when
        var result =
                coordinator.hold(
                        Set.of(COORDINATOR, TRAINER),
                        themselves(coordinator),
                        ANOTHER_COORDINATES,
                        null,
                        NOW);
        // then
        assertThat(result).isEqualTo(new Refused(new OwnRolesNotYoursToGrant(Set.of(TRAINER))));
    }

    private static void check(MembershipResult result, MemberRole role, boolean may) {
        if (may) {
            assertThat(result).isInstanceOf(Done.class);
        } else {
            assertThat(result).isEqualTo(new Refused(new RolesNotYoursToGrant(Set.of(role))));
        }
    }
}
