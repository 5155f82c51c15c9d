package org.safetynets.referrals.outward.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.referrals.counselor.domain.CounselorId;
import org.safetynets.referrals.counselor.domain.Counselors;
import org.safetynets.referrals.counselor.domain.Directory;
import org.safetynets.referrals.organization.OrganizationNames;
import org.safetynets.referrals.outward.domain.Recipient;
import org.springframework.stereotype.Component;

/** To whom a partner can be referred onward: counselors of the directory, and organizations. */
@Component
class Recipients {

    private final Directory directory;
    private final Counselors counselors;
    private final OrganizationNames organizations;
    private final Clock clock;

    Recipients(
            Directory directory,
            Counselors counselors,
            OrganizationNames organizations,
            Clock clock) {
        this.directory = directory;
        this.counselors = counselors;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** Only one who is trusted today, and wants to be found. */
    Optional<Recipient> counselor(CounselorId id) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return directory
                .find(id, today)
                .flatMap(entry -> counselors.find(entry.approvedBy(), id))
                .map(
                        it ->
                                new Recipient(
                                        it.organization(),
                                        Optional.of(it.person()),
                                        it.profile().name()));
    }

    Optional<Recipient> organization(OrganizationId id) {
        return organizations.suspended().contains(id.value())
                ? Optional.empty()
                : organizations.of(id).map(name -> new Recipient(id, Optional.empty(), name));
    }
}
