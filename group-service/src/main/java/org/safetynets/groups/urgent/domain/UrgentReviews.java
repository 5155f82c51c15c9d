package org.safetynets.groups.urgent.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safetynets.groups.joining.domain.PlacementId;
import org.safetynets.platform.kernel.OrganizationId;

/** The reviews of all organizations. */
public interface UrgentReviews {

    Optional<UrgentReview> find(OrganizationId organization, UrgentReviewId id);

    /** The one of a request that nobody has taken up. */
    Optional<UrgentReview> waiting(OrganizationId organization, PlacementId request);

    void add(UrgentReview review);

    /** Writes a review whose version is one up; fails when another change came first. */
    void replace(UrgentReview review);

    /** What somebody may see: first what waits, by its deadline, then the newest taken up. */
    List<UrgentReview> page(UrgentReviewFilter filter, int page, int size);

    long count(UrgentReviewFilter filter);

    /** Reviews, of any organization, about which the next one is to be called by then. */
    List<UrgentReview> dueForEscalation(Instant until, int limit);
}
