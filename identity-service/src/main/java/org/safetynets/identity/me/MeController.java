package org.safetynets.identity.me;

import org.safetynets.identity.person.application.RegisteringPeople;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A person about themselves; who they are comes from their token. */
@RestController
@RequestMapping("/api/identity/me")
@AllowSignedIn
class MeController {

    private final RegisteringPeople registering;
    private final OwnView view;

    MeController(RegisteringPeople registering, OwnView view) {
        this.registering = registering;
        this.view = view;
    }

    /** An empty object: there is nothing one could say oneself yet. */
    record RegisterRequest() {}

    @PutMapping
    ResponseEntity<Me> register(@RequestBody RegisterRequest nothing, Caller caller) {
        var registration = registering.register(caller.personId(), caller.pseudonym());
        registering.seen(caller.personId());
        var status = registration.firstSeen() ? HttpStatus.CREATED : HttpStatus.OK;
        return ResponseEntity.status(status).body(view.of(registration.person(), caller));
    }

    @GetMapping
    Me get(Caller caller) {
        registering.seen(caller.personId());
        return view.of(caller);
    }
}
