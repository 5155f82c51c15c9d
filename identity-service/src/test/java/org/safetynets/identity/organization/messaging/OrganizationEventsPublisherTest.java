package org.safetynets.identity.organization.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.OrganizationChangedV1;
import org.safetynets.contracts.OrganizationChangedV1.Change;
import org.safetynets.contracts.OrganizationChangedV1.Status;
import org.safetynets.identity.organization.domain.Organization;
import org.safetynets.identity.organization.domain.OrganizationDetails;
import org.safetynets.identity.organization.domain.OrganizationEvent.OrganizationCreated;
import org.safetynets.identity.organization.domain.OrganizationEvent.OrganizationUpdated;
import org.safetynets.identity.organization.domain.OrganizationFixtures;
import org.safetynets.identity.organization.domain.OrganizationName;
import org.safetynets.identity.organization.domain.OrganizationStatus;

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
                        Set.of("en", "es"));
        var pier = Organization.restore(id, details, OrganizationStatus.ACTIVE, 1);
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
                                null));
    }

    @Test
    void tells_of_a_change_and_of_suspension() {
        // given
        var details = OrganizationFixtures.named("Harbor");
        var id = OrganizationFixtures.anOrganizationId();
        var harbor = Organization.restore(id, details, OrganizationStatus.SUSPENDED, 7);
        // when
        var told = OrganizationEventsPublisher.contract(new OrganizationUpdated(harbor));
        // then
        assertThat(told.change()).isEqualTo(Change.UPDATED);
        assertThat(told.status()).isEqualTo(Status.SUSPENDED);
        assertThat(told.version()).isEqualTo(7);
        assertThat(told.parentId()).isNull();
    }
}
