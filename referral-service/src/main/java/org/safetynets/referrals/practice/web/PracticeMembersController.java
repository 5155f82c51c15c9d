package org.safetynets.referrals.practice.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.web.Etags;
import org.safetynets.referrals.practice.application.JoiningPractice;
import org.safetynets.referrals.practice.application.RunningPractice;
import org.safetynets.referrals.practice.application.RunningPractice.InvitingResult.Done;
import org.safetynets.referrals.practice.application.RunningPractice.InvitingResult.NotDone;
import org.safetynets.referrals.practice.domain.Practice;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who works in a practice, for its administrators to decide. */
@RestController
@RequestMapping("/api/referrals/practices/{practiceId}")
@AllowSignedIn
class PracticeMembersController {

    private final RunningPractice running;
    private final JoiningPractice joining;
    private final PracticeDesk desk;
    private final AuditTrail trail;
    private final Clock clock;

    PracticeMembersController(
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

    /** Makes a code that lets one counselor join within fourteen days. */
    @PostMapping("/invitations")
    @ResponseStatus(HttpStatus.CREATED)
    InvitedResponse invite(@PathVariable UUID practiceId, Caller caller) {
        var known = desk.forAdministrator(practiceId, caller);
        return switch (running.invite(known.id())) {
            case Done(var invited) -> {
                note("practice.invited", known, caller, null);
                yield new InvitedResponse(
                        invited.invitation(),
                        invited.code(),
                        invited.practice().invitations().getLast().endsAt());
            }
            case NotDone(var refused) -> throw new RefusedException(refused.reason());
        };
    }

    /** The code lets nobody in any more. */
    @DeleteMapping("/invitations/{invitationId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable UUID practiceId, @PathVariable UUID invitationId, Caller caller) {
        var known = desk.forAdministrator(practiceId, caller);
        var left = running.withdraw(known.id(), invitationId).orElseThrow(NotFoundException::new);
        note("practice.invitation-withdrawn", left, caller, null);
    }

    /** Lets somebody in who asked, or does not. */
    @PutMapping("/requests/{personId}")
    ResponseEntity<PracticeResponse> answer(
            @PathVariable UUID practiceId,
            @PathVariable UUID personId,
            @RequestBody @Valid AnswerToRequest body,
            Caller caller) {
        var known = desk.forAdministrator(practiceId, caller);
        var person = new PersonId(personId);
        var answered =
                PracticeDesk.done(
                        running.answer(known.id(), person, body.accepted())
                                .orElseThrow(NotFoundException::new));
        var action = body.accepted() ? "practice.request-accepted" : "practice.request-declined";
        note(action, answered, caller, person);
        return answer(answered, caller);
    }

    /** Makes a member an administrator, or an administrator a member. */
    @PutMapping("/members/{personId}")
    ResponseEntity<PracticeResponse> appoint(
            @PathVariable UUID practiceId,
            @PathVariable UUID personId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid AppointRequest body,
            Caller caller) {
        var known = desk.forAdministrator(practiceId, caller);
        var person = new PersonId(personId);
        var result =
                running.appoint(
                        known.id(),
                        person,
                        body.part(),
                        it -> Etags.requireMatch(ifMatch, it.version()));
        var appointed = PracticeDesk.done(result.orElseThrow(NotFoundException::new));
        note("practice.member-appointed", appointed, caller, person);
        return answer(appointed, caller);
    }

    /** The member is out: systems refer for them no longer, from their next request on. */
    @DeleteMapping("/members/{personId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID practiceId, @PathVariable UUID personId, Caller caller) {
        var known = desk.forAdministrator(practiceId, caller);
        var person = new PersonId(personId);
        var left = joining.leave(known.id(), person).orElseThrow(NotFoundException::new);
        note("practice.member-removed", left, caller, person);
    }

    private void note(String action, Practice it, Caller caller, @Nullable PersonId about) {
        var entry = AuditEntry.by(caller, action).on("practice", it.id());
        trail.note(about == null ? entry : entry.about(about));
    }

    private ResponseEntity<PracticeResponse> answer(Practice it, Caller caller) {
        return ResponseEntity.ok()
                .eTag(Etags.of(it.version()))
                .body(PracticeResponse.of(it, caller.personId(), clock.instant()));
    }
}
