package org.safetynets.referrals.referral.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.referrals.referral.application.LookingFirst;
import org.safetynets.referrals.referral.application.Previewing;
import org.safetynets.referrals.referral.application.Previewing.Choices;
import org.safetynets.referrals.referral.application.Previewing.NoSuchScores;
import org.safetynets.referrals.referral.application.Previewing.NobodyAnswers;
import org.safetynets.referrals.referral.application.Previewing.NotPreviewed;
import org.safetynets.referrals.referral.application.Previewing.Previewed;
import org.safetynets.referrals.referral.domain.Dial;
import org.safetynets.referrals.referral.domain.Preview;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.safetynets.referrals.referral.domain.SummaryId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What a counselor sees, for the partner to look at first. */
@RestController
@RequestMapping("/api/referrals/mine/{referralId}")
@AllowSignedIn
class LookingFirstController {

    private final LookingFirst looking;
    private final Previewing previewing;

    LookingFirstController(LookingFirst looking, Previewing previewing) {
        this.looking = looking;
        this.previewing = previewing;
    }

    /** What there is to choose from: measures with the partner's own scores. */
    record ChoicesResponse(List<MeasuredJson> measures) {}

    /** Of which measures. */
    record PreviewRequest(
            @NotEmpty @Size(max = 20) Set<@NotBlank @Size(max = 20) String> measures) {}

    /**
     * That it can be signed for. What is in it is to be read at {@code view}, since answers to a
     * POST may be kept for those who repeat it.
     */
    record PreviewResponse(UUID summaryId, Instant previewedAt, Instant usableUntil) {

        static PreviewResponse of(Preview it) {
            return new PreviewResponse(it.id().value(), it.at(), it.usableUntil());
        }
    }

    /**
     * Exactly what the counselor reads now; with {@code dial}, and {@code summaryId} for D4, what
     * they would read if it were turned there.
     */
    @GetMapping("/view")
    CounselorReferralResponse view(
            @PathVariable UUID referralId,
            @RequestParam(required = false) @Nullable @Pattern(regexp = "D[0-4]") String dial,
            @RequestParam(required = false) @Nullable UUID summaryId,
            Caller caller) {
        var id = new ReferralId(referralId);
        var seen =
                dial == null
                        ? looking.now(caller.personId(), id)
                        : looking.at(
                                caller.personId(),
                                id,
                                Dial.valueOf(dial),
                                goesWith(dial, summaryId));
        return seen.map(CounselorReferralResponse::of).orElseThrow(NotFoundException::new);
    }

    private static Optional<SummaryId> goesWith(String dial, @Nullable UUID summaryId) {
        if ((summaryId == null) == dial.equals("D4")) {
            throw new InvalidRequestException("summaryId", "goes with D4 and nothing else");
        }
        return Optional.ofNullable(summaryId).map(SummaryId::new);
    }

    /** My own scores in the organization, of which a summary can be made. */
    @GetMapping("/summary/choices")
    ChoicesResponse choices(@PathVariable UUID referralId, Caller caller) {
        var found =
                previewing
                        .choices(caller.personId(), new ReferralId(referralId))
                        .orElseThrow(NotFoundException::new);
        return switch (found) {
            case Choices(var measures) ->
                    new ChoicesResponse(measures.stream().map(MeasuredJson::of).toList());
            case NobodyAnswers() -> throw nobodyAnswers();
        };
    }

    /** Puts the scores of those measures together as they are now, to be looked at first. */
    @PostMapping("/summary")
    ResponseEntity<PreviewResponse> preview(
            @PathVariable UUID referralId, @RequestBody @Valid PreviewRequest body, Caller caller) {
        var result =
                previewing
                        .preview(caller.personId(), new ReferralId(referralId), body.measures())
                        .orElseThrow(NotFoundException::new);
        return switch (result) {
            case Previewed(var preview) ->
                    ResponseEntity.created(view(preview)).body(PreviewResponse.of(preview));
            case NoSuchScores() ->
                    throw new InvalidRequestException("measures", "must have scores of yours");
            case NobodyAnswers() -> throw nobodyAnswers();
            case NotPreviewed(var why) -> throw new RefusedException(why.reason());
        };
    }

    private static URI view(Preview preview) {
        return URI.create(
                "/api/referrals/mine/%s/view?dial=D4&summaryId=%s"
                        .formatted(preview.referral(), preview.id().value()));
    }

    private static ResponseStatusException nobodyAnswers() {
        return new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
    }
}
