package org.safetynets.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Tokens;
import org.springframework.context.annotation.Lazy;

/** Sets up organizations and people through the API. */
@Lazy
public class Network {

    private final Api api;
    private final Tokens admin = Tokens.of(UUID.randomUUID()).named("admin").networkAdmin();

    Network(Api api) {
        this.api = api;
    }

    public Api asAdmin() {
        return api.as(admin);
    }

    /** A body that creates an organization. */
    public static Map<String, Object> called(String name) {
        return Map.of("name", name, "timeZone", "Europe/Zurich", "languages", List.of("en"));
    }

    public static String fresh(String name) {
        return name + " " + UUID.randomUUID();
    }

    public OrganizationId organization() {
        var answer = asAdmin().post("/api/identity/organizations", called(fresh("Harbor")));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return new OrganizationId(UUID.fromString(answer.text("organizationId")));
    }

    /** Somebody who has signed in once. */
    public UUID person(String pseudonym) {
        return person(UUID.randomUUID(), pseudonym);
    }

    public UUID person(UUID id, String pseudonym) {
        var answer = api.as(Tokens.of(id).named(pseudonym)).put("/api/identity/me", Map.of());
        assertThat(answer.status()).as(answer.toString()).isIn(200, 201);
        return id;
    }

    /** What they are called; somebody else may have had the name before. */
    public String pseudonym(UUID person) {
        return api.as(Tokens.of(person)).get("/api/identity/me").text("pseudonym");
    }

    /** A registered person to whom an administrator gave the roles. */
    public UUID member(OrganizationId organization, Role... roles) {
        var person = person("Willow");
        var answer = hold(asAdmin(), organization, person, roles);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return person;
    }

    /** The API as the person, whose token carries the roles. */
    public Api as(UUID person, OrganizationId organization, Role... roles) {
        return api.as(Tokens.of(person).with(organization, roles));
    }

    public static Answer hold(Api by, OrganizationId organization, UUID person, Role... roles) {
        var wire = List.of(roles).stream().map(Role::wire).toList();
        return by.put(member(organization, person), Map.of("roles", wire));
    }

    public static String members(OrganizationId organization) {
        return "/api/identity/organizations/" + organization + "/members";
    }

    public static String member(OrganizationId organization, UUID person) {
        return members(organization) + "/" + person;
    }
}
