package org.safetynets.identity.imports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safetynets.identity.IdentityTest;
import org.safetynets.identity.Network;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Answer;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityTest
class PeopleImportIT {

    private static final String HEADER = "organization,email,roles\n";

    @Autowired private Network network;

    @Test
    void every_line_becomes_an_invitation() {
        // given
        var name = Network.fresh("Harbor");
        var created = network.asAdmin().post("/api/identity/organizations", Network.called(name));
        // when
        var taken = take(HEADER + name + ",wren@example.org,trainer; facilitator\n");
        // then
        assertThat(taken.text("status")).as(taken.toString()).isEqualTo("applying");
        var organization = new OrganizationId(UUID.fromString(created.text("organizationId")));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> invitations(organization).text("items", "0", "status").equals("open"));
        var one = invitations(organization).json().path("items").path(0);
        assertThat(one.path("channel").asString()).isEqualTo("email");
        assertThat(one.path("roles").toString()).isEqualTo("[\"facilitator\",\"trainer\"]");
    }

    @Test
    void wrong_lines_are_named_and_nobody_is_invited() {
        // given
        var name = Network.fresh("Harbor");
        var created = network.asAdmin().post("/api/identity/organizations", Network.called(name));
        // when
        var taken =
                take(
                        HEADER
                                + name
                                + ",wren@example.org,trainer\n"
                                + name
                                + ",Wren@Example.org,trainer\n"
                                + "Nowhere,heron@example.org,trainer\n"
                                + name
                                + ",heron.example.org,trainer\n"
                                + name
                                + ",heron@example.org,queen\n");
        // then
        assertThat(taken.text("status")).isEqualTo("refused");
        assertThat(taken.json().path("errors").valueStream())
                .extracting(it -> it.path("line").asInt() + it.path("column").asString(""))
                .containsExactly("3email", "4organization", "5email", "6roles");
        assertThat(taken.body()).doesNotContain("example.org");
        var organization = new OrganizationId(UUID.fromString(created.text("organizationId")));
        assertThat(invitations(organization).text("total")).isEqualTo("0");
    }

    private Answer take(String file) {
        return network.asAdmin()
                .with("Content-Type", "text/csv")
                .post("/api/identity/imports?kind=people", file);
    }

    private Answer invitations(OrganizationId organization) {
        var coordinator = UUID.randomUUID();
        return network.as(coordinator, organization, Role.COORDINATOR)
                .get("/api/identity/organizations/" + organization + "/invitations");
    }
}
