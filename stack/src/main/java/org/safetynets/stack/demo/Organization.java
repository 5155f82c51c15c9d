package org.safetynets.stack.demo;

import java.util.List;
import java.util.Map;

/**
 * A demo organization and its people.
 *
 * @param suffix what the names of its accounts end with
 */
public record Organization(Network network, String id, String name, String suffix) {
    private static final Map<String, String> ROLES =
            Map.of(
                    "facilitator", "facilitator",
                    "supervisor", "supervisor",
                    "trainer", "trainer",
                    "coordinator", "coordinator",
                    "safety", "safety-lead",
                    "counselor", "counselor");

    /** The organization of that name; founded when there is none. */
    static Organization named(Network network, String name, String suffix, String timeZone) {
        Person admin = network.admin();
        String id =
                admin.get("/api/identity/organizations?name=" + name)
                        .expect(200)
                        .items()
                        .map(it -> it.path("organizationId").asString())
                        .findFirst()
                        .orElseGet(() -> found(admin, name, timeZone));
        return new Organization(network, id, name, suffix);
    }

    public Person person(String role) {
        return network.account(role + suffix);
    }

    public String path(String context) {
        return "/api/" + context + "/organizations/" + id;
    }

    /** Gives every demo account its role and waits until its tokens tell so. */
    void staff() {
        network.account("partner" + suffix).put("/api/identity/me", Map.of());
        ROLES.forEach((account, role) -> appoint(person(account), role));
        ROLES.forEach((account, role) -> awaitRole(person(account), role));
    }

    /** Gives a person a role, by the network's hand, and waits until their tokens tell so. */
    void appointAndWait(Person person, String role) {
        appoint(person, role);
        awaitRole(person, role);
    }

    private void appoint(Person person, String role) {
        person.put("/api/identity/me", Map.of()).expectOk();
        String member = path("identity") + "/members/" + person.id();
        network.admin().put(member, Map.of("roles", List.of(role))).expectOk();
    }

    private void awaitRole(Person person, String role) {
        Patience.until(
                "the role of %s in %s".formatted(person.name(), name),
                () -> person.holds(id, role));
    }

    private static String found(Person admin, String name, String timeZone) {
        var body = Map.of("name", name, "timeZone", timeZone, "languages", List.of("en", "es"));
        return admin.post("/api/identity/organizations", body).expect(201).text("organizationId");
    }
}
