package org.safetynets.identity.person.web;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.person.domain.People;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.audit.ReasonCode;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowServices;
import org.safetynets.platform.security.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Tells the other services what events leave out: who somebody is to others. */
@RestController
class InternalPersonController {

    private static final String REASON = "X-Reason";

    private final People people;
    private final AuditTrail trail;

    InternalPersonController(People people, AuditTrail trail) {
        this.people = people;
        this.trail = trail;
    }

    /** Every answer is audited with who asked and why. */
    @GetMapping("/internal/people/{personId}")
    @AllowServices({"group-service", "referral-service"})
    PersonResponse get(
            @PathVariable UUID personId,
            @RequestHeader(name = REASON, required = false) @Nullable @Size(max = 200)
                    String reason,
            Caller caller) {
        if (reason == null || reason.isBlank()) {
            throw new InvalidRequestException(REASON, "must say why the person is looked up");
        }
        var person = people.find(new PersonId(personId)).orElseThrow(NotFoundException::new);
        trail.note(
                AuditEntry.by(caller, "person.looked-up")
                        .about(person.id())
                        .because(ReasonCode.of(reason)));
        return PersonResponse.of(person);
    }
}
