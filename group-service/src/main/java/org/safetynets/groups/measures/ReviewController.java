package org.safetynets.groups.measures;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.joining.application.MemberNames;
import org.safetynets.groups.measures.Measure.Point;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The private look at scores that ask for one. */
@RestController
@RequestMapping("/api/groups/organizations/{organizationId}/measure-reviews")
@AllowRoles(Role.SAFETY_LEAD)
class ReviewController {

    private static final int MOST = 100;

    private final Scores scores;
    private final MemberNames names;
    private final AuditTrail trail;

    ReviewController(Scores scores, MemberNames names, AuditTrail trail) {
        this.scores = scores;
        this.names = names;
        this.trail = trail;
    }

    /**
     * A score that asks for a look.
     *
     * @param pseudonym by which the person goes in the group
     */
    record ReviewResponse(
            UUID groupId,
            UUID personId,
            @Nullable String pseudonym,
            String measure,
            Point point,
            int score,
            Instant at) {

        static ReviewResponse of(Score it, @Nullable String pseudonym) {
            return new ReviewResponse(
                    it.groupId(),
                    it.personId(),
                    pseudonym,
                    it.measure(),
                    it.point(),
                    it.score(),
                    it.at());
        }
    }

    /** The newest first; each reading is noted. */
    @GetMapping
    List<ReviewResponse> reviews(@PathVariable UUID organizationId, Caller caller) {
        var organization = new OrganizationId(organizationId);
        trail.note(
                AuditEntry.by(caller, "measure-reviews.read")
                        .in(organization)
                        .on("organization", organizationId));
        return scores.forReview(organization, MOST).stream()
                .map(
                        it ->
                                ReviewResponse.of(
                                        it, names.of(organization, it.groupId(), it.personId())))
                .toList();
    }

    /** Somebody had the look at what the person said in that group. */
    @PostMapping("/{groupId}/{personId}/done")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reviewed(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID personId,
            Caller caller) {
        var organization = new OrganizationId(organizationId);
        if (!scores.reviewed(organization, groupId, personId)) {
            throw new NotFoundException();
        }
        trail.note(
                AuditEntry.by(caller, "measure.reviewed")
                        .in(organization)
                        .on("group", groupId)
                        .about(new PersonId(personId)));
    }
}
