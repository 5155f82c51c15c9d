package org.safetynets.identity.person.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.identity.person.application.ChangingPeople;
import org.safetynets.identity.person.domain.Person;
import org.safetynets.identity.person.domain.PersonResult;
import org.safetynets.identity.person.domain.PersonResult.Done;
import org.safetynets.identity.person.domain.PersonResult.Refused;
import org.safetynets.identity.person.domain.PersonResult.Unchanged;
import org.safetynets.identity.person.domain.PersonStatus;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowNetworkAdmin;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.StepUp;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** People as network administrators deal with them. */
@RestController
@RequestMapping("/api/identity/people/{personId}")
@AllowNetworkAdmin
@StepUp
class PeopleController {

    private final ChangingPeople changing;

    PeopleController(ChangingPeople changing) {
        this.changing = changing;
    }

    /**
     * Why it is decided.
     *
     * @param reason kept here, for administrators
     */
    record ReasonRequest(@NotBlank @Size(max = 500) String reason) {}

    /** A person as an administrator sees them. */
    record StandingResponse(UUID personId, String pseudonym, PersonStatus status) {}

    /** They can no longer sign in, and are signed out everywhere. */
    @PostMapping("/deactivate")
    StandingResponse deactivate(
            @PathVariable UUID personId, @Valid @RequestBody ReasonRequest request, Caller caller) {
        return answer(
                changing.deactivate(new PersonId(personId), caller.personId(), request.reason()));
    }

    @PostMapping("/reactivate")
    StandingResponse reactivate(
            @PathVariable UUID personId, @Valid @RequestBody ReasonRequest request, Caller caller) {
        return answer(
                changing.reactivate(new PersonId(personId), caller.personId(), request.reason()));
    }

    private static StandingResponse answer(Optional<PersonResult> result) {
        return switch (result.orElseThrow(NotFoundException::new)) {
            case Done it -> response(it.person());
            case Unchanged it -> response(it.person());
            case Refused it -> throw new RefusedException(it.reason());
        };
    }

    private static StandingResponse response(Person person) {
        return new StandingResponse(person.id().value(), person.pseudonym(), person.status());
    }
}
