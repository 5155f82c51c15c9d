package org.safetynets.groups.urgent.application;

import java.util.Optional;
import org.safetynets.groups.urgent.domain.UrgentReview;
import org.safetynets.groups.urgent.domain.UrgentReviewFilter;
import org.safetynets.groups.urgent.domain.UrgentReviewId;
import org.safetynets.groups.urgent.domain.UrgentReviews;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.springframework.stereotype.Component;

/** Which reviews a caller may take up: others do not exist for them, their own neither. */
@Component
public class UrgentReviewAccess {

    private final UrgentReviews reviews;

    UrgentReviewAccess(UrgentReviews reviews) {
        this.reviews = reviews;
    }

    public Optional<UrgentReview> one(
            Caller caller, OrganizationId organization, UrgentReviewId id) {
        var person = caller.personId();
        return reviews.find(organization, id)
                .filter(it -> !it.isAbout(person))
                .filter(it -> seesAll(caller, organization) || concerns(person, it));
    }

    private static boolean concerns(PersonId person, UrgentReview it) {
        return it.wasCalled(person) || it.isTakenUpBy(person);
    }

    public static UrgentReviewFilter filter(Caller caller, OrganizationId organization) {
        return new UrgentReviewFilter(
                organization, caller.personId(), !seesAll(caller, organization));
    }

    /** Who is told of all, or may read all requests anyway. */
    private static boolean seesAll(Caller caller, OrganizationId organization) {
        return caller.has(organization, Role.SAFETY_LEAD, Role.SUPERVISOR, Role.COORDINATOR);
    }
}
