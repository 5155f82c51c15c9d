package org.safetynets.identity.me;

import org.safetynets.identity.person.application.RegisteringPeople;
import org.safetynets.identity.person.domain.People;
import org.safetynets.identity.person.domain.Person;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A person about themselves; everything that identifies them comes from their token. */
@RestController
@RequestMapping("/api/identity/me")
@AllowSignedIn
class MeController {

    private final RegisteringPeople registering;
    private final People people;
    private final OwnMemberships memberships;

    MeController(RegisteringPeople registering, People people, OwnMemberships memberships) {
        this.registering = registering;
        this.people = people;
        this.memberships = memberships;
    }

    /** An empty object: there is nothing one could say oneself yet. */
    record RegisterRequest() {}

    @PutMapping
    ResponseEntity<Me> register(@RequestBody RegisterRequest nothing, Caller caller) {
        var registration = registering.register(caller.personId(), caller.pseudonym());
        var status = registration.firstSeen() ? HttpStatus.CREATED : HttpStatus.OK;
        return ResponseEntity.status(status).body(me(registration.person(), caller));
    }

    @GetMapping
    Me get(Caller caller) {
        return people.find(caller.personId())
                .map(it -> me(it, caller))
                .orElseThrow(NotFoundException::new);
    }

    private Me me(Person person, Caller caller) {
        return new Me(
                person.id().value(),
                person.pseudonym(),
                caller.isNetworkAdmin(),
                memberships.of(person.id()));
    }
}
