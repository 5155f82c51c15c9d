package org.safetynets.portal.home;

import java.util.List;
import java.util.UUID;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.groups.Group;
import org.safetynets.portal.services.identity.Membership;
import org.safetynets.portal.services.training.Certification;
import org.safetynets.portal.services.training.Cohort;

/**
 * What a person needs for their roles in one organization.
 *
 * @param referrals how many they made
 */
public record OrganizationPart(
        Membership membership,
        Part<List<Group>> groups,
        Part<List<Cohort>> cohorts,
        Part<List<Certification>> certifications,
        Part<Long> referrals) {

    public UUID id() {
        return membership.organizationId();
    }

    public boolean has(String... roles) {
        return membership.hasAny(roles);
    }

    /** Groups that do not run: the first thing to look at. */
    public long paused() {
        return groups.or(List.of()).stream().filter(it -> it.status().equals("paused")).count();
    }
}
