package org.safetynets.groups.urgent.web;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safetynets.groups.joining.domain.Placements;
import org.safetynets.groups.screening.AnswerSheets;
import org.safetynets.groups.urgent.application.ReviewingUrgently;
import org.safetynets.groups.urgent.application.UrgentReviewAccess;
import org.safetynets.groups.urgent.domain.UrgentReview;
import org.safetynets.groups.urgent.domain.UrgentReviewId;
import org.safetynets.groups.urgent.domain.UrgentReviewResult;
import org.safetynets.groups.urgent.domain.UrgentReviewResult.UrgentReviewChanged;
import org.safetynets.groups.urgent.domain.UrgentReviewResult.UrgentReviewNotChanged;
import org.safetynets.groups.urgent.domain.UrgentReviews;
import org.safetynets.groups.urgent.web.UrgentReviewResponse.Details;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Forms to join that cannot wait: safety leads, supervisors and coordinators see all, others those
 * they were called about or took up, nobody their own.
 *
 * <p>Seven collaborators: three for the review, three for what is read and noted of the person, and
 * the clock.
 */
@RestController
@RequestMapping("/api/groups/organizations/{organizationId}/urgent-reviews")
@AllowRoles({Role.SAFETY_LEAD, Role.SUPERVISOR, Role.COORDINATOR, Role.TRAINER, Role.FACILITATOR})
class UrgentReviewController {

    /** Fear, danger if discovered, thoughts of suicide, danger to others. */
    private static final Set<String> ABOUT_SAFETY = Set.of("Q6", "Q7", "Q8", "Q9");

    private final UrgentReviewAccess access;
    private final UrgentReviews reviews;
    private final ReviewingUrgently reviewing;
    private final Placements placements;
    private final AnswerSheets sheets;
    private final AuditTrail trail;
    private final Clock clock;

    UrgentReviewController(
            UrgentReviewAccess access,
            UrgentReviews reviews,
            ReviewingUrgently reviewing,
            Placements placements,
            AnswerSheets sheets,
            AuditTrail trail,
            Clock clock) {
        this.access = access;
        this.reviews = reviews;
        this.reviewing = reviewing;
        this.placements = placements;
        this.sheets = sheets;
        this.trail = trail;
        this.clock = clock;
    }

    /** Without whose they are: first what waits, by its deadline. */
    @GetMapping
    Page<UrgentReviewResponse> board(
            @PathVariable UUID organizationId, PageRequest page, Caller caller) {
        var filter = UrgentReviewAccess.filter(caller, new OrganizationId(organizationId));
        var found =
                reviews.page(filter, page.page(), page.size()).stream()
                        .map(it -> UrgentReviewResponse.of(it, clock.instant(), null))
                        .toList();
        return Page.of(found, page, reviews.count(filter));
    }

    /** With whose it is and why; each reading is noted for the person. */
    @GetMapping("/{reviewId}")
    UrgentReviewResponse one(
            @PathVariable UUID organizationId, @PathVariable UUID reviewId, Caller caller) {
        return answer("urgent-review.read", review(organizationId, reviewId, caller), caller);
    }

    /** Takes it up: nobody else is called any more. */
    @PostMapping("/{reviewId}/take-up")
    UrgentReviewResponse takeUp(
            @PathVariable UUID organizationId, @PathVariable UUID reviewId, Caller caller) {
        var review = review(organizationId, reviewId, caller);
        var result = reviewing.takeUp(review.organizationId(), review.id(), caller.personId());
        return taken("urgent-review.taken-up", result, caller);
    }

    /** Takes it over from whoever took it up, so that an illness stops nothing. */
    @PostMapping("/{reviewId}/take-over")
    @AllowRoles({Role.SAFETY_LEAD, Role.SUPERVISOR, Role.COORDINATOR})
    UrgentReviewResponse takeOver(
            @PathVariable UUID organizationId, @PathVariable UUID reviewId, Caller caller) {
        var review = review(organizationId, reviewId, caller);
        var result = reviewing.takeOver(review.organizationId(), review.id(), caller.personId());
        return taken("urgent-review.taken-over", result, caller);
    }

    private UrgentReviewResponse taken(
            String action, Optional<UrgentReviewResult> result, Caller caller) {
        return switch (result.orElseThrow(NotFoundException::new)) {
            case UrgentReviewChanged(var review, var change) -> answer(action, review, caller);
            case UrgentReviewNotChanged(var reason) -> throw new RefusedException(reason);
        };
    }

    private UrgentReview review(UUID organizationId, UUID reviewId, Caller caller) {
        return access.one(caller, new OrganizationId(organizationId), new UrgentReviewId(reviewId))
                .orElseThrow(NotFoundException::new);
    }

    private UrgentReviewResponse answer(String action, UrgentReview it, Caller caller) {
        trail.note(
                AuditEntry.by(caller, action)
                        .in(it.organizationId())
                        .on("urgent-review", it.id().value())
                        .about(it.person()));
        var details =
                placements
                        .find(it.organizationId(), it.groupId(), it.request())
                        .map(request -> Details.of(request, answers(it)))
                        .orElse(null);
        return UrgentReviewResponse.of(it, clock.instant(), details);
    }

    private Map<String, String> answers(UrgentReview it) {
        return sheets.of(it.organizationId(), it.request())
                .map(
                        given ->
                                given.choices().entrySet().stream()
                                        .filter(each -> ABOUT_SAFETY.contains(each.getKey()))
                                        .collect(
                                                Collectors.toUnmodifiableMap(
                                                        Map.Entry::getKey, Map.Entry::getValue)))
                .orElse(Map.of());
    }
}
