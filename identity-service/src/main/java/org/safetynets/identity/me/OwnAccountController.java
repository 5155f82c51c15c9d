package org.safetynets.identity.me;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.safetynets.identity.person.application.ChangingPeople;
import org.safetynets.identity.person.domain.Pseudonym;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.StepUp;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a person decides about their own account. */
@RestController
@RequestMapping("/api/identity/me")
@AllowSignedIn
class OwnAccountController {

    private final ChangingPeople changing;
    private final OwnView view;

    OwnAccountController(ChangingPeople changing, OwnView view) {
        this.changing = changing;
        this.view = view;
    }

    /** The name others are to see from now on. */
    record PseudonymRequest(
            @NotNull
                    @Pattern(
                            regexp = Pseudonym.ALLOWED,
                            message = "must be 3 to 30 letters, digits, dots, underscores, hyphens")
                    String pseudonym) {}

    /** An empty object: one need not say why. */
    record RestRequest() {}

    /** It is also the name to sign in with, within seconds. */
    @PutMapping("/pseudonym")
    Me rename(@Valid @RequestBody PseudonymRequest request, Caller caller) {
        var wanted = new Pseudonym(request.pseudonym());
        return view.of(changing.rename(caller.personId(), wanted), caller);
    }

    /** Nobody contacts them and no role acts; they can still sign in and take it up again. */
    @PostMapping("/deactivate")
    @StepUp
    Me deactivate(@RequestBody RestRequest nothing, Caller caller) {
        return view.of(changing.deactivate(caller.personId(), caller.personId(), null), caller);
    }

    @PostMapping("/reactivate")
    Me reactivate(@RequestBody RestRequest nothing, Caller caller) {
        return view.of(changing.reactivate(caller.personId(), caller.personId(), null), caller);
    }
}
