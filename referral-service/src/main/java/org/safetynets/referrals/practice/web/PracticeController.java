package org.safetynets.referrals.practice.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.web.Etags;
import org.safetynets.referrals.practice.application.JoiningPractice;
import org.safetynets.referrals.practice.application.RunningPractice;
import org.safetynets.referrals.practice.domain.Practice;
import org.safetynets.referrals.practice.domain.PracticeId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A counselor's practices: founding, joining and leaving them. */
@RestController
@RequestMapping("/api/referrals/practices")
@AllowSignedIn
class PracticeController {

    private final RunningPractice running;
    private final JoiningPractice joining;
    private final PracticeDesk desk;
    private final AuditTrail trail;
    private final Clock clock;

    PracticeController(
            RunningPractice running,
            JoiningPractice joining,
            PracticeDesk desk,
            AuditTrail trail,
            Clock clock) {
        this.running = running;
        this.joining = joining;
        this.desk = desk;
        this.trail = trail;
        this.clock = clock;
    }

    /** The practices I work in. */
    @GetMapping("/mine")
    List<PracticeSummary> mine(Caller caller) {
        return joining.mine(caller.personId()).stream()
                .map(it -> PracticeSummary.of(it, caller.personId()))
                .toList();
    }

    /** Founds a practice, which I administer; for counselors alone. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<PracticeResponse> found(
            @RequestBody @Valid PracticeRequest body, Caller caller) {
        var founded =
                PracticeDesk.done(
                        running.found(PracticeDesk.candidate(caller), body.name().strip()));
        note("practice.founded", founded, caller, caller.personId());
        return ResponseEntity.created(URI.create("/api/referrals/practices/" + founded.id()))
                .eTag(Etags.of(founded.version()))
                .body(response(founded, caller));
    }

    /** The practice with its members; for members alone. */
    @GetMapping("/{practiceId}")
    ResponseEntity<PracticeResponse> practice(@PathVariable UUID practiceId, Caller caller) {
        return answer(desk.forMember(practiceId, caller), caller);
    }

    /** Gives the practice another name. */
    @PutMapping("/{practiceId}")
    ResponseEntity<PracticeResponse> rename(
            @PathVariable UUID practiceId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid PracticeRequest body,
            Caller caller) {
        var known = desk.forAdministrator(practiceId, caller);
        var renamed =
                running.rename(
                        known.id(),
                        body.name().strip(),
                        it -> Etags.requireMatch(ifMatch, it.version()));
        note("practice.renamed", renamed, caller, null);
        return answer(renamed, caller);
    }

    /** Joins the practice that gave me the code. */
    @PostMapping("/join")
    ResponseEntity<PracticeResponse> join(
            @RequestBody @Valid JoinByCodeRequest body, Caller caller) {
        var joined = PracticeDesk.done(joining.join(PracticeDesk.candidate(caller), body.code()));
        note("practice.joined", joined, caller, caller.personId());
        return answer(joined, caller);
    }

    /** Asks to be let in. Its members see who asks, under the pseudonym. */
    @PostMapping("/{practiceId}/requests")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void ask(@PathVariable UUID practiceId, Caller caller) {
        var asked =
                joining.ask(PracticeDesk.candidate(caller), new PracticeId(practiceId))
                        .orElseThrow(NotFoundException::new);
        note("practice.asked", PracticeDesk.done(asked), caller, caller.personId());
    }

    /** Leaves: my practice's systems refer for me no longer, from their next request on. */
    @DeleteMapping("/{practiceId}/members/me")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(@PathVariable UUID practiceId, Caller caller) {
        var left =
                joining.leave(new PracticeId(practiceId), caller.personId())
                        .orElseThrow(NotFoundException::new);
        note("practice.left", left, caller, caller.personId());
    }

    private void note(String action, Practice it, Caller caller, @Nullable PersonId about) {
        var entry = AuditEntry.by(caller, action).on("practice", it.id());
        trail.note(about == null ? entry : entry.about(about));
    }

    private ResponseEntity<PracticeResponse> answer(Practice it, Caller caller) {
        return ResponseEntity.ok().eTag(Etags.of(it.version())).body(response(it, caller));
    }

    private PracticeResponse response(Practice it, Caller caller) {
        return PracticeResponse.of(it, caller.personId(), clock.instant());
    }
}
