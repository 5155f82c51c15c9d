package org.safetynets.identity.projection.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.identity.membership.domain.MemberRole.SAFETY_LEAD;
import static org.safetynets.identity.membership.domain.MembershipFixtures.NOW;
import static org.safetynets.identity.membership.domain.MembershipFixtures.aMemberWith;
import static org.safetynets.identity.membership.domain.MembershipFixtures.aPersonId;
import static org.safetynets.identity.organization.domain.OrganizationFixtures.named;
import static org.safetynets.identity.organization.domain.OrganizationStatus.ACTIVE;
import static org.safetynets.identity.person.domain.PersonFixtures.aPerson;
import static org.safetynets.identity.person.domain.PersonFixtures.done;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safetynets.identity.membership.domain.InMemoryMemberships;
import org.safetynets.identity.membership.domain.Membership;
import org.safetynets.identity.membership.domain.MembershipChanged;
import org.safetynets.identity.organization.domain.Decision;
import org.safetynets.identity.organization.domain.InMemoryOrganizations;
import org.safetynets.identity.organization.domain.Organization;
import org.safetynets.identity.organization.domain.OrganizationResult;
import org.safetynets.identity.person.domain.InMemoryPeople;
import org.safetynets.identity.projection.domain.Projection;
import org.safetynets.identity.projection.domain.Target;
import org.safetynets.identity.projection.domain.Target.OfMember;
import org.safetynets.identity.projection.domain.Target.OfOrganization;
import org.safetynets.identity.projection.domain.Target.OfPerson;

class ProjectorTest {

    private final InMemoryMemberships memberships = new InMemoryMemberships();
    private final InMemoryOrganizations organizations = new InMemoryOrganizations();
    private final InMemoryPeople people = new InMemoryPeople();
    private final RecordingDirectory keycloak = new RecordingDirectory();
    private final Projector projector = new Projector(organizations, memberships, people, keycloak);

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

    @Test
    void disables_a_suspended_organization_before_its_members_are_signed_out() {
        // given
        var member = stored(aMemberWith(SAFETY_LEAD));
        var active = Organization.restore(member.organization(), named("Harbor"), ACTIVE, null, 1);
        var why = new Decision(aPersonId(), "fees", NOW);
        organizations.add(((OrganizationResult.Done) active.suspend(why)).organization());
        // when
        projector.project(entry(new OfOrganization(member.organization()), true));
        // then
        assertThat(keycloak.told())
                .containsExactly(
                        "disabled organization " + member.organization(),
                        "sessions " + member.person());
    }

    @Test
    void takes_the_roles_of_somebody_at_rest_out_of_their_tokens_and_leaves_them_their_account() {
        // given
        var heron = aPerson("Heron");
        var member = stored(aMemberWith(heron.id(), SAFETY_LEAD));
        people.add(done(heron.deactivate(heron.id(), null, NOW)));
        // when
        projector.project(entry(target(member), false));
        projector.project(entry(new OfPerson(heron.id()), true));
        // then
        assertThat(keycloak.told())
                .containsExactly(
                        "organization " + member.organization(),
                        "roles " + heron.id() + " []",
                        "account " + heron.id() + " Heron",
                        "sessions " + heron.id());
    }

    @Test
    void disables_the_account_of_whom_an_administrator_deactivated() {
        // given
        var heron = aPerson("Heron");
        people.add(done(heron.deactivate(aPersonId(), "spam", NOW)));
        // when
        projector.project(entry(new OfPerson(heron.id()), false));
        // then
        assertThat(keycloak.told()).containsExactly("disabled account " + heron.id() + " Heron");
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
