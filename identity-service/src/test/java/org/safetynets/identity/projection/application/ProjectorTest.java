package org.safetynets.identity.projection.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.identity.membership.domain.MemberRole.SAFETY_LEAD;
import static org.safetynets.identity.membership.domain.MembershipFixtures.NOW;
import static org.safetynets.identity.membership.domain.MembershipFixtures.aMemberWith;
import static org.safetynets.identity.membership.domain.MembershipFixtures.aPersonId;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safetynets.identity.membership.domain.InMemoryMemberships;
import org.safetynets.identity.membership.domain.Membership;
import org.safetynets.identity.membership.domain.MembershipChanged;
import org.safetynets.identity.projection.domain.Projection;
import org.safetynets.identity.projection.domain.Target;
import org.safetynets.identity.projection.domain.Target.OfMember;
import org.safetynets.identity.projection.domain.Target.OfOrganization;

class ProjectorTest {

    private final InMemoryMemberships memberships = new InMemoryMemberships();
    private final RecordingDirectory keycloak = new RecordingDirectory();
    private final Projector projector = new Projector(memberships, keycloak);

    @Test
    void makes_an_organization_known() {
        // given
        var member = aMemberWith();
        // when
        projector.project(entry(new OfOrganization(member.organization()), false));
        // then
        assertThat(keycloak.told()).containsExactly("organization " + member.organization());
    }

    @Test
    void makes_the_organization_known_before_its_member() {
        // given
        var member = stored(aMemberWith(SAFETY_LEAD));
        // when
        projector.project(entry(target(member), false));
        // then
        assertThat(keycloak.told())
                .containsExactly(
                        "organization " + member.organization(),
                        "roles " + member.person() + " [safety-lead]");
    }

    @Test
    void ends_sessions_after_roles_were_taken_and_not_before() {
        // given
        var member = stored(aMemberWith());
        // when
        projector.project(entry(target(member), true));
        // then
        assertThat(keycloak.told())
                .containsExactly(
                        "organization " + member.organization(),
                        "roles " + member.person() + " []",
                        "sessions " + member.person());
    }

    @Test
    void tells_the_newest_state_however_old_the_entry_is() {
        // given
        var member = stored(aMemberWith(SAFETY_LEAD));
        var old = new Projection(target(member), 1, false, 9, UUID.randomUUID());
        // when
        projector.project(old);
        // then
        assertThat(keycloak.told()).contains("roles " + member.person() + " [safety-lead]");
    }

    private Membership stored(Membership member) {
        var kind = MembershipChanged.Kind.CHANGED;
        memberships.save(new MembershipChanged(member, kind, Set.of(), aPersonId(), null, NOW));
        return member;
    }

    private static Target target(Membership member) {
        return new OfMember(member.organization(), member.person());
    }

    private static Projection entry(Target target, boolean endSessions) {
        return new Projection(target, 4, endSessions, 1, UUID.randomUUID());
    }
}
