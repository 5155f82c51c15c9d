package org.safetynets.identity.organization.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.identity.organization.domain.OrganizationFixtures.NOBODY_ELSE;
import static org.safetynets.identity.organization.domain.OrganizationFixtures.anOrganizationId;
import static org.safetynets.identity.organization.domain.OrganizationFixtures.named;
import static org.safetynets.identity.organization.domain.OrganizationFixtures.under;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safetynets.identity.organization.domain.OrganizationEvent.OrganizationCreated;
import org.safetynets.identity.organization.domain.OrganizationResult.Done;
import org.safetynets.identity.organization.domain.OrganizationResult.Refused;

class CreatingAnOrganizationTest {

    @Test
    void makes_an_active_one_of_the_first_version() {
        // given
        var id = anOrganizationId();
        // when
        var result = Organization.create(id, named("Harbor"), NOBODY_ELSE);
        // then
        assertThat(result)
                .isInstanceOfSatisfying(
                        Done.class,
                        done -> {
                            assertThat(done.organization().id()).isEqualTo(id);
                            assertThat(done.organization().details()).isEqualTo(named("Harbor"));
                            assertThat(done.organization().status())
                                    .isEqualTo(OrganizationStatus.ACTIVE);
                            assertThat(done.organization().version()).isEqualTo(1);
                            assertThat(done.event())
                                    .isEqualTo(new OrganizationCreated(done.organization()));
                        });
    }

    @Test
    void is_refused_when_another_has_the_name() {
        // given
        var among = new Neighbours(anOrganizationId(), List.of());
        // when
        var result = Organization.create(anOrganizationId(), named("Harbor"), among);
        // then
        assertThat(result).isEqualTo(new Refused(new OrganizationNameTaken("Harbor")));
    }

    @Test
    void is_refused_when_there_is_no_such_parent() {
        // given
        var parent = anOrganizationId();
        // when
        var result = Organization.create(anOrganizationId(), under(parent, "Pier"), NOBODY_ELSE);
        // then
        assertThat(result).isEqualTo(new Refused(new ParentUnknown(parent.value())));
    }

    @Test
    void succeeds_under_a_parent_that_exists() {
        // given
        var parent = anOrganizationId();
        var among = new Neighbours(null, List.of(parent, anOrganizationId()));
        // when
        var result = Organization.create(anOrganizationId(), under(parent, "Pier"), among);
        // then
        assertThat(result)
                .isInstanceOfSatisfying(
                        Done.class,
                        it -> assertThat(it.organization().details().parent()).isEqualTo(parent));
    }
}
