package org.safetynets.identity.organization.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.identity.organization.domain.OrganizationFixtures.anOrganization;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safetynets.identity.organization.domain.OrganizationEvent.OrganizationActivated;
import org.safetynets.identity.organization.domain.OrganizationEvent.OrganizationSuspended;
import org.safetynets.identity.organization.domain.OrganizationResult.Done;
import org.safetynets.identity.organization.domain.OrganizationResult.Refused;
import org.safetynets.identity.organization.domain.OrganizationResult.Unchanged;
import org.safetynets.platform.kernel.PersonId;

class SuspendingAnOrganizationTest {

    private static final Decision WHY =
            new Decision(new PersonId(UUID.randomUUID()), "no insurance", Instant.EPOCH);
    private static final Branding DRESS =
            new Branding("The Pier House", Set.of("es"), ZoneId.of("America/New_York"));

    private final Organization harbor = anOrganization("Harbor");

    @Test
    void makes_the_next_version_and_tells_of_it() {
        // when
        var done = (Done) harbor.suspend(WHY);
        // then
        assertThat(done.organization().active()).isFalse();
        assertThat(done.organization().version()).isEqualTo(harbor.version() + 1);
        assertThat(done.event()).isEqualTo(new OrganizationSuspended(done.organization(), WHY));
    }

    @Test
    void ends_with_an_activation_and_happens_once() {
        // given
        var suspended = ((Done) harbor.suspend(WHY)).organization();
        // when
        var done = (Done) suspended.activate(WHY);
        // then
        assertThat(done.event()).isEqualTo(new OrganizationActivated(done.organization(), WHY));
        assertThat(done.organization().active()).isTrue();
        assertThat(suspended.suspend(WHY)).isEqualTo(new Unchanged(suspended));
        assertThat(harbor.activate(WHY)).isEqualTo(new Unchanged(harbor));
    }

    @Test
    void keeps_its_coordinators_from_dressing_it() {
        // given
        var suspended = ((Done) harbor.suspend(WHY)).organization();
        var refused = new Refused(new SuspendedOrganization());
        // when, then
        assertThat(suspended.brand(DRESS)).isEqualTo(refused);
        assertThat(suspended.withLogo()).isEqualTo(refused);
        assertThat(suspended.withoutLogo()).isEqualTo(refused);
    }

    @Test
    void is_no_matter_for_the_dress_of_an_active_one() {
        // when
        var branded = ((Done) harbor.brand(DRESS)).organization();
        var shown = ((Done) branded.withLogo()).organization();
        // then
        assertThat(branded.details().neutralName()).isEqualTo("The Pier House");
        assertThat(branded.details().name()).isEqualTo(harbor.details().name());
        assertThat(branded.brand(DRESS)).isEqualTo(new Unchanged(branded));
        assertThat(shown.logo()).isEqualTo(shown.version());
        assertThat(((Done) shown.withoutLogo()).organization().logo()).isNull();
        assertThat(branded.withoutLogo()).isEqualTo(new Unchanged(branded));
    }
}
