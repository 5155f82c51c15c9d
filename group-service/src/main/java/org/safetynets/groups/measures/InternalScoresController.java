package org.safetynets.groups.measures;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.audit.ReasonCode;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.platform.security.AllowServices;
import org.safetynets.platform.security.Caller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Tells referral-service what a partner's own answers came to, when they choose what to show. */
@RestController
class InternalScoresController {

    private static final String REASON = "X-Reason";

    private final Scores scores;
    private final Measures measures;
    private final AuditTrail trail;

    InternalScoresController(Scores scores, Measures measures, AuditTrail trail) {
        this.scores = scores;
        this.measures = measures;
        this.trail = trail;
    }

    /** Whose, in the body since addresses are logged. */
    record ScoresRequest(@NotNull UUID organizationId, @NotNull UUID personId) {}

    /** By the code of the measure. */
    record ScoresResponse(List<OwnScores> measures) {}

    /** Every answer is audited with who asked and why, for the person alone. */
    @PostMapping("/internal/scores")
    @AllowServices("referral-service")
    ScoresResponse scores(
            @Valid @RequestBody ScoresRequest request,
            @RequestHeader(name = REASON, required = false) @Nullable @Size(max = 200)
                    String reason,
            Caller caller) {
        if (reason == null || reason.isBlank()) {
            throw new InvalidRequestException(REASON, "must say why scores are looked up");
        }
        var organization = new OrganizationId(request.organizationId());
        var person = new PersonId(request.personId());
        var own = OwnScores.of(scores.ofPerson(organization, person), measures);
        trail.note(
                AuditEntry.by(caller, "scores.looked-up")
                        .about(person)
                        .because(ReasonCode.of(reason)));
        return new ScoresResponse(own);
    }
}
