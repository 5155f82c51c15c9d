package org.safetynets.stack.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who and what the story is about; fresh people every time, so that it can be told again. */
final class Scene {
    private final Network network;
    private final Organization harbor;
    private final Organization meadow;
    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final Map<String, String> ids = new LinkedHashMap<>();
    private @Nullable Person partner;
    private @Nullable Person candidate;

    Scene(Network network) {
        this.network = network;
        var data = new DemoData(network);
        this.harbor = data.harbor();
        this.meadow = data.meadow();
    }

    Network network() {
        return network;
    }

    Organization harbor() {
        return harbor;
    }

    Organization meadow() {
        return meadow;
    }

    /** Distinguishes this telling from every other. */
    String run() {
        return run;
    }

    Person partner() {
        return Objects.requireNonNull(partner, "the partner has not signed up");
    }

    Person candidate() {
        return Objects.requireNonNull(candidate, "the candidate has not signed up");
    }

    Person signUpPartner() {
        partner = signUp("quiet-heron-");
        return partner;
    }

    Person signUpCandidate() {
        candidate = signUp("kind-otter-");
        return candidate;
    }

    /** Registers with the real form, through the gateway, as anybody would. */
    Person signUp(String pseudonym) {
        String name = pseudonym + run;
        String password = "a long pass phrase " + run;
        new Registration(network.api()).register(name, password);
        Person person = network.person(name, password);
        person.put("/api/identity/me", Map.of()).expectOk();
        return person;
    }

    void keep(String what, String id) {
        ids.put(what, id);
    }

    String id(String what) {
        return Objects.requireNonNull(ids.get(what), () -> "nothing known of the " + what);
    }

    void show(String what, String address) {
        addresses.put(what, address);
    }

    Map<String, String> addresses() {
        return addresses;
    }
}
