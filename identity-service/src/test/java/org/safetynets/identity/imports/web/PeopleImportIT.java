package org.safetynets.identity.imports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.safetynets.identity.IdentityTest;
import org.safetynets.identity.Network;
import org.safetynets.identity.imports.domain.Import;
import org.safetynets.identity.imports.domain.ImportKind;
import org.safetynets.identity.imports.domain.Imports;
import org.safetynets.identity.imports.domain.Row;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@IdentityTest
class PeopleImportIT {

    private static final String HEADER = "organization,email,roles\n";

    @Autowired private Network network;
    @Autowired private Imports imports;
    @Autowired private MongoOperations mongo;

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

    @Test
    void what_was_applied_is_taken_back_when_a_later_line_cannot_be() {
        // given
        var harbor = network.organization();
        var closed = network.organization();
        network.asAdmin()
                .post(
                        "/api/identity/organizations/" + closed + "/suspend",
                        Map.of("reason", "No coordinator is left."));
        var id = UUID.randomUUID();
        imports.addChunk(id, 0, List.of(row(2, harbor), row(3, harbor)));
        imports.addChunk(id, 1, List.of(row(4, harbor), row(5, closed)));
        var admin = new PersonId(network.person("Admin"));
        // when
        imports.add(Import.begun(id, ImportKind.PEOPLE, admin, 4, 2, Instant.now()));
        // then
        await().atMost(Duration.ofSeconds(60))
                .until(() -> imported(id).text("status").equals("refused"));
        assertThat(imported(id).json().path("errors").path(0).path("line").asInt()).isEqualTo(5);
        assertThat(invitations(harbor).json().path("items").valueStream())
                .extracting(it -> it.path("status").asString())
                .containsExactly("revoked", "revoked");
        assertThat(invitations(closed).text("total")).isEqualTo("0");
        assertThat(chunks(id)).isEmpty();
    }

    @Test
    void addresses_that_wait_are_in_clear_for_nobody() {
        // given
        var id = UUID.randomUUID();
        // when
        imports.addChunk(id, 0, List.of(row(2, network.organization())));
        // then
        assertThat(chunks(id)).singleElement().asString().doesNotContain("example.org");
        assertThat(imports.chunk(id, 0).getFirst().cell("email")).isEqualTo("wren2@example.org");
    }

    private Answer imported(UUID id) {
        return network.asAdmin().get("/api/identity/imports/" + id);
    }

    private List<Document> chunks(UUID id) {
        return mongo.find(query(where("importId").is(id)), Document.class, "importChunks");
    }

    private static Row row(long line, OrganizationId organization) {
        return new Row(
                line,
                Map.of(
                        "organization",
                        "Harbor",
                        "email",
                        "wren" + line + "@example.org",
                        "roles",
                        "trainer",
                        "#organization",
                        organization.toString()));
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
