package org.safetynets.groups.screening;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.application.GroupAccess;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.joining.domain.PlacementId;
import org.safetynets.groups.joining.domain.Placements;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What somebody answered, for those who decide about the request; each reading is noted. */
@RestController
class AnswersController {

    private final GroupAccess access;
    private final Placements placements;
    private final AnswerSheets sheets;
    private final ConflictMatching matching;
    private final AuditTrail trail;

    AnswersController(
            GroupAccess access,
            Placements placements,
            AnswerSheets sheets,
            ConflictMatching matching,
            AuditTrail trail) {
        this.access = access;
        this.placements = placements;
        this.sheets = sheets;
        this.matching = matching;
        this.trail = trail;
    }

    /**
     * The answers.
     *
     * @param questionnaire version of what was asked for the purpose; 0 for nothing
     * @param placementConflict the person would meet somebody whom one of the two must not meet;
     *     nobody is told whom
     */
    record AnswersResponse(
            Map<String, String> choices,
            Map<String, String> words,
            @Nullable Integer questionnaire,
            boolean placementConflict) {}

    /** 404 once the answers are gone. */
    @GetMapping(
            "/api/groups/organizations/{organizationId}/groups/{groupId}/join-requests/{joinRequestId}/answers")
    @AllowRoles({Role.COORDINATOR, Role.FACILITATOR})
    AnswersResponse answers(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID joinRequestId,
            Caller caller) {
        var organization = new OrganizationId(organizationId);
        var group =
                access.run(caller, organization, new GroupId(groupId))
                        .orElseThrow(NotFoundException::new);
        var request =
                placements
                        .find(organization, group.id(), new PlacementId(joinRequestId))
                        .orElseThrow(NotFoundException::new);
        var answered = sheets.of(organization, request.id()).orElseThrow(NotFoundException::new);
        trail.note(
                AuditEntry.by(caller, "screening.read")
                        .in(organization)
                        .on("join-request", joinRequestId)
                        .about(request.personId()));
        return new AnswersResponse(
                answered.choices(),
                answered.words(),
                answered.questionnaire(),
                matching.conflict(request));
    }
}
