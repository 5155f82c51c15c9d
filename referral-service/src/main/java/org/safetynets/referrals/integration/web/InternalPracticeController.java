package org.safetynets.referrals.integration.web;

import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowServices;
import org.safetynets.referrals.integration.application.HearingPractices;
import org.safetynets.referrals.practice.application.JoiningPractice;
import org.safetynets.referrals.practice.domain.Member;
import org.safetynets.referrals.practice.domain.PracticeId;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** For notification-service, which calls the systems of practices: who decides, and of what. */
@RestController
@RequestMapping("/internal/practices/{practiceId}")
@AllowServices("notification-service")
class InternalPracticeController {

    private final JoiningPractice joining;
    private final HearingPractices hearing;

    InternalPracticeController(JoiningPractice joining, HearingPractices hearing) {
        this.joining = joining;
        this.hearing = hearing;
    }

    /** A person's part in the practice. */
    record PartResponse(Member.Part part) {}

    /** Whether the practice's systems may be told now that there is something to read. */
    record MayBeToldResponse(boolean mayBeTold) {}

    /** The person's part in the practice, at this moment; 404 when they are no member. */
    @GetMapping("/members/{personId}")
    PartResponse part(@PathVariable UUID practiceId, @PathVariable UUID personId) {
        var person = new PersonId(personId);
        return joining.of(person, new PracticeId(practiceId))
                .flatMap(it -> it.member(person))
                .map(it -> new PartResponse(it.part()))
                .orElseThrow(NotFoundException::new);
    }

    /**
     * Asked before each call: whether the partner discloses something at this moment, of a referral
     * that a counselor of the practice made, to an organization that lets its system in for them.
     * What is not there may not be told of either.
     */
    @GetMapping("/organizations/{organizationId}/referrals/{referralId}")
    MayBeToldResponse mayBeTold(
            @PathVariable UUID practiceId,
            @PathVariable UUID organizationId,
            @PathVariable UUID referralId) {
        return new MayBeToldResponse(
                hearing.mayBeTold(
                        new PracticeId(practiceId),
                        new OrganizationId(organizationId),
                        new ReferralId(referralId)));
    }
}
