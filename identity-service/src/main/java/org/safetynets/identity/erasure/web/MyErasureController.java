package org.safetynets.identity.erasure.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.safetynets.identity.erasure.application.RequestingErasure;
import org.safetynets.identity.erasure.domain.ErasureResult.Refused;
import org.safetynets.identity.erasure.domain.ErasureResult.Requested;
import org.safetynets.identity.person.domain.People;
import org.safetynets.identity.person.domain.Person;
import org.safetynets.platform.personal.OpenToErased;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.StepUp;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A person's own erasure: what it would leave, and the wish itself. */
@RestController
@RequestMapping("/api/identity/me/erasure")
@AllowSignedIn
@OpenToErased
class MyErasureController {

    private final RequestingErasure requesting;
    private final ErasurePreviews previews;
    private final People people;

    MyErasureController(RequestingErasure requesting, ErasurePreviews previews, People people) {
        this.requesting = requesting;
        this.previews = previews;
        this.people = people;
    }

    /** One's own pseudonym, typed once more, so that it is nobody's slip. */
    record ErasureRequest(@NotBlank @Size(max = 255) String pseudonym) {}

    /**
     * The erasure is under way.
     *
     * @param receiptCode by which to look how it goes; shown only here
     */
    record ErasureAnswer(UUID erasureId, Instant dueBy, String receiptCode) {}

    @GetMapping("/preview")
    ErasurePreview preview(Caller caller) {
        return previews.of(person(caller).id());
    }

    /** There is no way back from it. */
    @PostMapping
    @StepUp
    @ResponseStatus(HttpStatus.ACCEPTED)
    ErasureAnswer erase(@Valid @RequestBody ErasureRequest request, Caller caller) {
        var person = person(caller);
        if (!person.pseudonym().equals(request.pseudonym().strip())) {
            throw new InvalidRequestException("pseudonym", "is not yours");
        }
        return switch (requesting.request(person.id())) {
            case Refused it -> throw new RefusedException(it.reason());
            case Requested it ->
                    new ErasureAnswer(
                            it.erasure().id().value(), it.erasure().dueBy(), it.code().shown());
        };
    }

    private Person person(Caller caller) {
        return people.find(caller.personId()).orElseThrow(NotFoundException::new);
    }
}
