package org.safetynets.identity.organization.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.identity.organization.domain.OrganizationFixtures.NOBODY_ELSE;
import static org.safetynets.identity.organization.domain.OrganizationFixtures.anOrganization;
import static org.safetynets.identity.organization.domain.OrganizationFixtures.anOrganizationId;
import static org.safetynets.identity.organization.domain.OrganizationFixtures.named;
import static org.safetynets.identity.organization.domain.OrganizationFixtures.under;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safetynets.identity.organization.domain.OrganizationEvent.OrganizationUpdated;
import org.safetynets.identity.organization.domain.OrganizationResult.Done;
import org.safetynets.identity.organization.domain.OrganizationResult.Refused;
import org.safetynets.identity.organization.domain.OrganizationResult.Unchanged;

class ChangingAnOrganizationTest {

    private final Organization harbor = anOrganization("Harbor");

    @Test
    void makes_the_next_version() {
        // when
        var result = harbor.change(named("Old Harbor"), NOBODY_ELSE);
        // then
        assertThat(result)
                .isInstanceOfSatisfying(
                        Done.class,
                        done -> {
                            assertThat(done.organization().id()).isEqualTo(harbor.id());
                            assertThat(done.organization().version()).isEqualTo(2);
                            assertThat(done.event())
                                    .isEqualTo(new OrganizationUpdated(done.organization()));
                        });
    }

    @Test
    void changes_nothing_when_it_says_so_already() {
        // when
        var result = harbor.change(named("Harbor"), NOBODY_ELSE);
        // then
        assertThat(result).isEqualTo(new Unchanged(harbor));
    }

    @Test
    void may_spell_its_own_name_differently() {
        // given
        var among = new Neighbours(harbor.id(), List.of());
        // when
        var result = harbor.change(named("HARBOR"), among);
        // then
        assertThat(result).isInstanceOf(Done.class);
    }

    @Test
    void is_refused_the_name_of_another() {
        // given
        var among = new Neighbours(anOrganizationId(), List.of());
        // when
        var result = harbor.change(named("Meadow"), among);
        // then
        assertThat(result).isEqualTo(new Refused(new OrganizationNameTaken("Meadow")));
    }

    @Test
    void is_refused_itself_as_parent() {
        // given
        var among = new Neighbours(null, List.of(harbor.id()));
        // when
        var result = harbor.change(under(harbor.id(), "Harbor"), among);
        // then
        assertThat(result).isEqualTo(new Refused(new ParentBelowItself(harbor.id().value())));
    }

    @Test
    void is_refused_a_parent_below_it() {
        // given
        var pier = anOrganizationId();
        var among = new Neighbours(null, List.of(pier, harbor.id()));
        // when
        var result = harbor.change(under(pier, "Harbor"), among);
        // then
        assertThat(result).isEqualTo(new Refused(new ParentBelowItself(pier.value())));
    }
}
