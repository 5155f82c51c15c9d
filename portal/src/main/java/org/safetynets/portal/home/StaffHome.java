package org.safetynets.portal.home;

import java.util.List;
import java.util.UUID;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.Slice;
import org.safetynets.portal.services.groups.Group;
import org.safetynets.portal.services.groups.GroupsApi;
import org.safetynets.portal.services.identity.Membership;
import org.safetynets.portal.services.referrals.ReferralsApi;
import org.safetynets.portal.services.training.Certification;
import org.safetynets.portal.services.training.Cohort;
import org.safetynets.portal.services.training.CohortsApi;
import org.safetynets.portal.services.training.TrainingApi;
import org.springframework.stereotype.Component;

/** Gathers what a person needs for their roles in one organization, and asks for nothing else. */
@Component
class StaffHome {

    private final GroupsApi groups;
    private final TrainingApi training;
    private final CohortsApi cohorts;
    private final ReferralsApi referrals;

    StaffHome(GroupsApi groups, TrainingApi training, CohortsApi cohorts, ReferralsApi referrals) {
        this.groups = groups;
        this.training = training;
        this.cohorts = cohorts;
        this.referrals = referrals;
    }

    OrganizationPart in(Membership membership) {
        var organization = membership.organizationId();
        return new OrganizationPart(
                membership,
                membership.hasAny("coordinator", "safety-lead", "supervisor", "facilitator")
                        ? groups(organization)
                        : new Part<>(List.of()),
                membership.hasAny("trainer") ? cohorts(organization) : new Part<>(List.of()),
                membership.hasAny("trainer", "coordinator", "supervisor")
                        ? certifications(organization)
                        : new Part<>(List.of()),
                membership.hasAny("counselor") ? made(organization) : new Part<>(0L));
    }

    private Part<List<Group>> groups(UUID organization) {
        return Part.of(() -> groups.groups(organization)).map(Slice<Group>::items);
    }

    private Part<List<Cohort>> cohorts(UUID organization) {
        return Part.of(() -> cohorts.list(organization)).map(Slice<Cohort>::items);
    }

    private Part<List<Certification>> certifications(UUID organization) {
        return Part.of(() -> training.certifications(organization))
                .map(Slice<Certification>::items);
    }

    private Part<Long> made(UUID organization) {
        return Part.of(() -> referrals.referrals(organization, 0)).map(Slice::total);
    }
}
