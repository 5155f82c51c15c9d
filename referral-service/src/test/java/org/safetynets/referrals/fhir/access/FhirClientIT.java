package org.safetynets.referrals.fhir.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.people.PseudonymCopies;
import org.safetynets.platform.personal.PersonalData;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Tokens;
import org.safetynets.referrals.BesideOthers;
import org.springframework.beans.factory.annotation.Autowired;

class FhirClientIT extends BesideOthers {

    @Autowired Api api;
    @Autowired List<PseudonymCopies> copies;
    @Autowired List<PersonalData> held;

    final OrganizationId organization = new OrganizationId(UUID.randomUUID());
    final Tokens coordinator = Tokens.of(UUID.randomUUID()).with(organization, Role.COORDINATOR);
    final UUID counselor = UUID.randomUUID();
    final String clientId = "practice-" + UUID.randomUUID();

    @Test
    void a_coordinator_lets_systems_in_and_takes_them_away() {
        // given
        IDENTITY.knows(counselor, "Maple");
        // when
        var made = api.as(coordinator).post(path(), request());
        // then
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        assertThat(made.text("counselors", "0", "pseudonym")).isEqualTo("Maple");
        assertThat(api.as(coordinator).get(path()).json()).hasSize(1);
        assertThat(api.as(coordinator).post(path(), request()).problem())
                .isEqualTo("fhir-client-known");
        var one = path() + "/" + made.text("fhirClientId");
        assertThat(api.as(coordinator).delete(one).status()).isEqualTo(204);
        assertThat(api.as(coordinator).delete(one).status()).isEqualTo(404);
    }

    @Test
    void somebody_who_does_not_exist_is_nobodys_counselor() {
        // when
        var answer = api.as(coordinator).post(path(), request());
        // then
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("errors", "0", "field")).isEqualTo("counselors");
    }

    @Test
    void a_counselor_is_renamed_and_forgotten() {
        // given
        IDENTITY.knows(counselor, "Maple");
        api.as(coordinator).post(path(), request());
        // when
        copies.forEach(it -> it.rename(new PersonId(counselor), "Rowan"));
        // then
        assertThat(api.as(coordinator).get(path()).body()).contains("Rowan");
        assertThat(about().toString()).contains("Rowan");
        // when
        held.forEach(it -> it.erase(new PersonId(counselor)));
        // then
        assertThat(api.as(coordinator).get(path()).body()).doesNotContain("Rowan");
        assertThat(about()).isEmpty();
    }

    private List<?> about() {
        return held.stream().flatMap(it -> it.about(new PersonId(counselor)).stream()).toList();
    }

    private Map<String, Object> request() {
        return Map.of(
                "clientId",
                clientId,
                "name",
                "A practice",
                "side",
                "practice",
                "counselors",
                List.of(counselor));
    }

    private String path() {
        return "/api/referrals/organizations/" + organization + "/fhir-clients";
    }
}
