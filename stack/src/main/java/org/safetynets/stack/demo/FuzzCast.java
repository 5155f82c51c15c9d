package org.safetynets.stack.demo;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * People and an organization that are there for one run of the fuzzer alone, since it writes
 * whatever comes to its mind.
 */
public final class FuzzCast {
    private static final List<String> ROLES =
            List.of(
                    "facilitator",
                    "supervisor",
                    "trainer",
                    "coordinator",
                    "safety-lead",
                    "counselor");
    private static final String ADMIN = "networkadmin";

    private final Network network;
    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String password = "a long pass phrase " + run;

    private FuzzCast(Network network) {
        this.network = network;
    }

    /** What the hooks of Schemathesis read: who signs in how, and which ids are real. */
    public static String make(Network network) {
        return new FuzzCast(network).make();
    }

    private String make() {
        var reef = Organization.named(network, "reef-" + run, "", "Europe/Dublin");
        var staff = signUp("busy-plover-");
        var partner = signUp("calm-plover-");
        network.admin()
                .put(
                        reef.path("identity") + "/members/" + staff.id(),
                        Map.of("roles", ROLES, "reason", "Runs the fuzzer"))
                .expectOk();
        for (String role : ROLES) {
            Patience.until("the role " + role, () -> staff.holds(reef.id(), role));
        }
        return JsonMapper.shared()
                .writeValueAsString(
                        Map.of(
                                "staff", account(staff.name(), password),
                                "admin", account(ADMIN, ADMIN),
                                "ids",
                                        Map.of(
                                                "organizationId", reef.id(),
                                                "personId", partner.id())));
    }

    private Person signUp(String pseudonym) {
        String name = pseudonym + run;
        new Registration(network.api()).register(name, password);
        Person person = network.person(name, password);
        person.put("/api/identity/me", Map.of()).expectOk();
        return person;
    }

    private static Map<String, String> account(String name, String password) {
        return Map.of("name", name, "password", password);
    }
}
