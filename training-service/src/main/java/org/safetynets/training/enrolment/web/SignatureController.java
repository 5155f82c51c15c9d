package org.safetynets.training.enrolment.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.training.enrolment.application.AssessingEnrolments;
import org.safetynets.training.enrolment.application.SigningAgreements;
import org.safetynets.training.enrolment.domain.EnrolmentId;
import org.safetynets.training.enrolment.domain.RecordingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Signing what the standard asks to be signed: the candidate alone, for themselves. */
@RestController
@RequestMapping("/api/training/organizations/{organizationId}/enrolments/{enrolmentId}/signatures")
class SignatureController {

    private final SigningAgreements signing;
    private final AssessingEnrolments assessing;

    SignatureController(SigningAgreements signing, AssessingEnrolments assessing) {
        this.signing = signing;
        this.assessing = assessing;
    }

    @PostMapping
    @AllowSignedIn
    EnrolmentView sign(
            @PathVariable UUID organizationId,
            @PathVariable UUID enrolmentId,
            @Valid @RequestBody SignRequest request,
            Caller caller) {
        var result =
                signing.sign(
                                new OrganizationId(organizationId),
                                new EnrolmentId(enrolmentId),
                                caller.personId(),
                                request.requirement())
                        .orElseThrow(NotFoundException::new);
        return switch (result) {
            case RecordingResult.Recorded(var enrolment) ->
                    EnrolmentView.of(assessing.assess(enrolment));
            case RecordingResult.Refused(var reason) -> throw new RefusedException(reason);
        };
    }
}
