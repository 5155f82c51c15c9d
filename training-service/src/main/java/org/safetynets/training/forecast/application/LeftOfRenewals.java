package org.safetynets.training.forecast.application;

import java.util.Optional;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.certification.application.RenewingCertifications;
import org.safetynets.training.forecast.domain.RenewalLeft;
import org.safetynets.training.practice.domain.Group;
import org.springframework.stereotype.Component;

/** What somebody still has to show before their certification can be renewed. */
@Component
class LeftOfRenewals {

    private final RenewingCertifications renewing;

    LeftOfRenewals(RenewingCertifications renewing) {
        this.renewing = renewing;
    }

    Optional<RenewalLeft> of(Coverage coverage, Group group, PersonId person) {
        return coverage.longestOf(group, person)
                .map(
                        it ->
                                new RenewalLeft(
                                        person,
                                        it.award().label(),
                                        it.term().through(),
                                        renewing.outlook(it)
                                                .map(outlook -> outlook.assessment().unmet())
                                                .orElse(null)));
    }
}
