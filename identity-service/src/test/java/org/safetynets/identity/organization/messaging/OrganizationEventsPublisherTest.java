package org.safetynets.identity.organization.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.OrganizationChangedV1;
import org.safetynets.contracts.OrganizationChangedV1.Change;
import org.safetynets.contracts.OrganizationChangedV1.Status;
import org.safetynets.identity.organization.domain.Decision;
import org.safetynets.identity.organization.domain.Organization;
import org.safetynets.identity.organization.domain.OrganizationDetails;
import org.safetynets.identity.organization.domain.OrganizationEvent.OrganizationCreated;
import org.safetynets.identity.organization.domain.OrganizationEvent.OrganizationSuspended;
import org.safetynets.identity.organization.domain.OrganizationFixtures;
import org.safetynets.identity.organization.domain.OrganizationName;
import org.safetynets.identity.organization.domain.OrganizationStatus;
import org.safetynets.platform.kernel.PersonId;

class OrganizationEventsPublisherTest {

    @Test
    void tells_the_whole_state_of_a_new_organization() {
        // given
        var id = OrganizationFixtures.anOrganizationId();
        var parent = OrganizationFixtures.anOrganizationId();
        var details =
                new OrganizationDetails(
                        new OrganizationName("Pier"),
                        parent,
                        ZoneId.of("America/New_York"),
                        Set.of("en", "es"),
                        "The Pier House");
        var pier = Organization.restore(id, details, OrganizationStatus.ACTIVE, null, 1);
        // when
        var told = OrganizationEventsPublisher.contract(new OrganizationCreated(pier));
        // then
        assertThat(told)
                .isEqualTo(
                        new OrganizationChangedV1(
                                id.value(),
                                1,
                                Change.CREATED,
                                Status.ACTIVE,
                                "Pier",
                                parent.value(),
                                "America/New_York",
                                Set.of("en", "es"),
                                "The Pier House"));
    }

    @Test
    void tells_of_a_suspension_but_not_why() {
        // given
        var details = OrganizationFixtures.named("Harbor");
        var id = OrganizationFixtures.anOrganizationId();
        var harbor = Organization.restore(id, details, OrganizationStatus.SUSPENDED, null, 7);
        var why = new Decision(new PersonId(UUID.randomUUID()), "fees", Instant.EPOCH);
        // when
        var told = OrganizationEventsPublisher.contract(new OrganizationSuspended(harbor, why));
        // then
        assertThat(told.change()).isEqualTo(Change.SUSPENDED);
        assertThat(told.status()).isEqualTo(Status.SUSPENDED);
        assertThat(told.version()).isEqualTo(7);
        assertThat(told.parentId()).isNull();
    }
}
