package org.safetynets.identity.membership.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.identity.membership.domain.MemberRole.COORDINATOR;
import static org.safetynets.identity.membership.domain.MemberRole.FACILITATOR;
import static org.safetynets.identity.membership.domain.MemberRole.TRAINER;
import static org.safetynets.identity.membership.domain.MembershipFixtures.ANOTHER_COORDINATES;
import static org.safetynets.identity.membership.domain.MembershipFixtures.EARLIER;
import static org.safetynets.identity.membership.domain.MembershipFixtures.NOW;
import static org.safetynets.identity.membership.domain.MembershipFixtures.aMemberWith;
import static org.safetynets.identity.membership.domain.MembershipFixtures.aNetworkAdmin;
import static org.safetynets.identity.membership.domain.MembershipFixtures.nobodyYet;
import static org.safetynets.identity.membership.domain.MembershipFixtures.someoneWith;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safetynets.identity.membership.domain.MembershipChanged.Kind;
import org.safetynets.identity.membership.domain.MembershipResult.Done;
import org.safetynets.identity.membership.domain.MembershipResult.Refused;
import org.safetynets.identity.membership.domain.MembershipResult.Unchanged;
import org.safetynets.identity.membership.domain.Roster.Standing;
import org.safetynets.identity.organization.domain.SuspendedOrganization;

class HoldingRolesTest {

    private final Granter coordinator = someoneWith(COORDINATOR);

    @Test
    void gives_nobody_at_rest_a_role_but_takes_theirs() {
        // given
        var member = aMemberWith(TRAINER);
        var atRest = new Roster(Standing.DEACTIVATED, true, true);
        // when, then
        assertThat(member.hold(Set.of(TRAINER, FACILITATOR), coordinator, atRest, null, NOW))
                .isEqualTo(new Refused(new PersonDeactivated(member.person().value())));
        assertThat(member.hold(Set.of(), coordinator, atRest, null, NOW)).isInstanceOf(Done.class);
    }

    @Test
    void is_for_network_administrators_alone_while_the_organization_is_suspended() {
        // given
        var suspended = new Roster(Standing.ACTIVE, true, false);
        // when, then
        assertThat(nobodyYet().hold(Set.of(TRAINER), coordinator, suspended, null, NOW))
                .isEqualTo(new Refused(new SuspendedOrganization()));
        assertThat(nobodyYet().hold(Set.of(TRAINER), aNetworkAdmin(), suspended, null, NOW))
                .isInstanceOf(Done.class);
    }

    @Test
    void begins_a_membership_with_the_first_role() {
        // given
        var nobody = nobodyYet();
        // when
        var done =
                done(nobody.hold(Set.of(TRAINER), coordinator, ANOTHER_COORDINATES, "hired", NOW));
        // then
        assertThat(done.membership().roles()).containsExactly(TRAINER);
        assertThat(done.membership().since()).isEqualTo(NOW);
        assertThat(done.membership().version()).isEqualTo(1);
        assertThat(done.event())
                .isEqualTo(
                        new MembershipChanged(
                                done.membership(),
                                Kind.GRANTED,
                                Set.of(),
                                coordinator.id(),
                                "hired",
                                NOW));
        assertThat(done.event().takesRoles()).isFalse();
    }

    @Test
    void changes_it_without_a_break() {
        // given
        var member = aMemberWith(TRAINER, FACILITATOR);
        // when
        var done = done(change(member, Set.of(FACILITATOR, COORDINATOR), null));
        // then
        assertThat(done.event().kind()).isEqualTo(Kind.CHANGED);
        assertThat(done.event().before()).containsExactlyInAnyOrder(TRAINER, FACILITATOR);
        assertThat(done.event().takesRoles()).isTrue();
        assertThat(done.membership().since()).isEqualTo(EARLIER);
        assertThat(done.membership().version()).isEqualTo(5);
    }

    @Test
    void takes_no_role_when_it_only_adds() {
        // when
        var done = done(change(aMemberWith(TRAINER), Set.of(TRAINER, FACILITATOR), null));
        // then
        assertThat(done.event().takesRoles()).isFalse();
    }

    @Test
    void ends_it_with_the_last_role() {
        // when
        var done = done(change(aMemberWith(TRAINER), Set.of(), "moved away"));
        // then
        assertThat(done.event().kind()).isEqualTo(Kind.ENDED);
        assertThat(done.event().reason()).isEqualTo("moved away");
        assertThat(done.event().takesRoles()).isTrue();
        assertThat(done.membership().active()).isFalse();
    }

    @Test
    void continues_the_same_membership_when_the_person_comes_back() {
        // given
        var ended = done(change(aMemberWith(TRAINER), Set.of(), null)).membership();
        // when
        var back = done(change(ended, Set.of(FACILITATOR), null));
        // then
        assertThat(back.event().kind()).isEqualTo(Kind.GRANTED);
        assertThat(back.membership().id()).isEqualTo(ended.id());
        assertThat(back.membership().version()).isEqualTo(ended.version() + 1);
        assertThat(back.membership().since()).isEqualTo(NOW);
    }

    @Test
    void changes_nothing_when_the_roles_are_the_same() {
        // given
        var member = aMemberWith(TRAINER);
        // when
        var result = change(member, Set.of(TRAINER), null);
        // then
        assertThat(result).isEqualTo(new Unchanged(member));
    }

    @Test
    void is_refused_to_a_person_who_never_signed_in() {
        // given
        var nobody = nobodyYet();
        // when
        var result =
                nobody.hold(
                        Set.of(TRAINER),
                        coordinator,
                        new Roster(Standing.UNKNOWN, true, true),
                        null,
                        NOW);
        // then
        assertThat(result).isEqualTo(new Refused(new PersonNotRegistered(nobody.person().value())));
    }

    private MembershipResult change(
            Membership membership, Set<MemberRole> roles, @Nullable String reason) {
        return membership.hold(roles, coordinator, ANOTHER_COORDINATES, reason, NOW);
    }

    private static Done done(MembershipResult result) {
        assertThat(result).isInstanceOf(Done.class);
        return (Done) result;
    }
}
