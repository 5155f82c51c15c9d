package org.safetynets.identity.imports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.safetynets.identity.IdentityTest;
import org.safetynets.identity.Network;
import org.safetynets.identity.imports.application.ApplyingImports;
import org.safetynets.identity.imports.domain.Import;
import org.safetynets.identity.imports.domain.ImportKind;
import org.safetynets.identity.imports.domain.Imports;
import org.safetynets.identity.imports.domain.Row;
import org.safetynets.identity.organization.domain.OrganizationName;
import org.safetynets.identity.organization.domain.Organizations;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityTest
class ImportsIT {

    private static final String IMPORTS = "/api/identity/imports";
    private static final String HEADER = "name,parent,timeZone,languages,neutralName\n";

    @Autowired private Api api;
    @Autowired private Network network;
    @Autowired private Imports imports;
    @Autowired private ApplyingImports applying;
    @Autowired private Organizations organizations;

    @Test
    void every_line_of_a_good_file_becomes_an_organization() {
        // given
        var north = Network.fresh("North");
        var south = Network.fresh("South");
        // when
        var taken = take(HEADER + line(north, "") + line(south, north), "");
        // then
        assertThat(taken.status()).as(taken.toString()).isEqualTo(202);
        assertThat(taken.json().path("lines").asInt()).isEqualTo(2);
        assertThat(taken.json().path("applied").asInt()).isZero();
        awaitDone(taken.text("importId"));
        assertThat(found(north)).isEqualTo(1);
        assertThat(organization(south).text("items", "0", "parentId"))
                .isEqualTo(organization(north).text("items", "0", "organizationId"));
        assertThat(organization(south).text("items", "0", "languages", "1")).isEqualTo("es");
    }

    @Test
    void a_file_with_one_wrong_line_changes_nothing_and_names_each_error() {
        // given
        var good = Network.fresh("Good");
        var lines =
                line(good, "")
                        + line(good.toUpperCase(java.util.Locale.ROOT), "")
                        + line(Network.fresh("Orphan"), "Nobody's")
                        + Network.fresh("Here")
                        + ",,Here/There,en,\n"
                        + Network.fresh("Tongue")
                        + ",,Europe/Paris,English,\n"
                        + "=HYPERLINK(1),,Europe/Paris,en,\n";
        // when
        var taken = take(HEADER + lines, "");
        // then
        assertThat(taken.text("status")).isEqualTo("refused");
        assertThat(taken.json().path("errors").valueStream())
                .extracting(it -> it.path("line").asInt() + it.path("column").asString(""))
                .containsExactly("3name", "4parent", "5timeZone", "6languages", "7name");
        assertThat(taken.body()).doesNotContain("HYPERLINK");
        assertThat(found(good)).isZero();
    }

    @Test
    void a_dry_run_says_the_same_and_changes_nothing() {
        // given
        var name = Network.fresh("Dry");
        // when
        var taken = take(HEADER + line(name, ""), "&dryRun=true");
        // then
        assertThat(taken.text("status")).isEqualTo("checked");
        var later = network.asAdmin().get(IMPORTS + "/" + taken.text("importId"));
        assertThat(later.text("status")).isEqualTo("checked");
        assertThat(found(name)).isZero();
    }

    @Test
    void a_name_that_is_taken_is_refused() {
        // given
        var name = Network.fresh("Taken");
        network.asAdmin().post("/api/identity/organizations", Network.called(name));
        // when
        var taken = take(HEADER + line(name, ""), "&dryRun=true");
        // then
        assertThat(taken.text("errors", "0", "message"))
                .isEqualTo("is that of an organization in the network");
    }

    @Test
    void what_stopped_half_way_goes_on_where_it_was_and_no_line_is_applied_twice() {
        // given
        var first = Network.fresh("First");
        var second = Network.fresh("Second");
        var id = UUID.randomUUID();
        imports.addChunk(id, 0, List.of(row(2, first)));
        imports.addChunk(id, 1, List.of(row(3, second)));
        var admin = new PersonId(UUID.randomUUID());
        imports.add(Import.begun(id, ImportKind.ORGANIZATIONS, admin, 2, 2, Instant.now()));
        applying.goOn(id); // and then the instance died
        // when
        var resumed = network.asAdmin().post(IMPORTS + "/" + id + "/resume", null);
        // then
        assertThat(resumed.status()).isEqualTo(202);
        awaitDone(id.toString());
        assertThat(found(first)).isEqualTo(1);
        assertThat(found(second)).isEqualTo(1);
        assertThat(network.asAdmin().get(IMPORTS + "/" + id).json().path("errors")).isEmpty();
    }

    @Test
    void what_an_instance_left_is_taken_up_without_being_asked() {
        // given
        var name = Network.fresh("Left");
        var id = UUID.randomUUID();
        imports.addChunk(id, 0, List.of(row(2, name)));
        var admin = new PersonId(UUID.randomUUID());
        imports.add(Import.begun(id, ImportKind.ORGANIZATIONS, admin, 1, 1, Instant.now()));
        // when, then
        awaitDone(id.toString());
        assertThat(found(name)).isEqualTo(1);
    }

    @Test
    void a_name_that_lines_wait_for_is_nobody_elses_and_then_theirs() {
        // given
        var name = Network.fresh("Meanwhile");
        var line = row(2, name);
        var id = UUID.randomUUID();
        imports.addChunk(id, 0, List.of(line));
        organizations.reserve(
                new OrganizationName(name), new OrganizationId(UUID.fromString(line.cell("#id"))));
        // when
        var another = network.asAdmin().post("/api/identity/organizations", Network.called(name));
        var again = take(HEADER + line(name, ""), "");
        // then
        assertThat(another.problem()).isEqualTo("organization-name-taken");
        assertThat(again.text("status")).isEqualTo("refused");
        var admin = new PersonId(UUID.randomUUID());
        imports.add(Import.begun(id, ImportKind.ORGANIZATIONS, admin, 1, 1, Instant.now()));
        awaitDone(id.toString());
        assertThat(organization(name).text("items", "0", "organizationId"))
                .isEqualTo(line.cell("#id"));
    }

    @RepeatedTest(5)
    void of_two_files_that_name_the_same_at_once_one_is_taken() {
        // given
        var name = Network.fresh("Twice");
        var first = HEADER + line(Network.fresh("First"), "") + line(name, "");
        var second = HEADER + line(name, "") + line(Network.fresh("Second"), "");
        // when
        var answers =
                Stream.of(first, second)
                        .map(it -> CompletableFuture.supplyAsync(() -> take(it, "")))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();
        // then
        assertThat(answers)
                .extracting(it -> it.text("status"))
                .containsExactlyInAnyOrder("applying", "refused");
        answers.stream()
                .filter(it -> it.text("status").equals("applying"))
                .forEach(it -> awaitDone(it.text("importId")));
        assertThat(found(name)).isEqualTo(1);
    }

    @Test
    void a_file_may_be_larger_than_other_bodies_but_not_too_large() {
        // given
        var padding = "x,".repeat(1024 * 1024);
        // when, then
        assertThat(take(padding, "").text("status")).isEqualTo("refused");
        var large = take(padding.repeat(3), "");
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.problem()).isEqualTo("body-too-large");
        assertThat(network.asAdmin().post("/api/identity/organizations", padding).status())
                .isEqualTo(413);
    }

    @Test
    void it_is_for_network_admins_who_have_just_signed_in_and_bring_csv() {
        // given
        var csv = api.with("Content-Type", "text/csv");
        var admin = Tokens.of(UUID.randomUUID()).networkAdmin();
        var path = IMPORTS + "?kind=organizations";
        // when, then
        assertThat(csv.as(Tokens.of(UUID.randomUUID())).post(path, HEADER).status()).isEqualTo(403);
        assertThat(csv.as(admin.withoutStepUp()).post(path, HEADER).problem())
                .isEqualTo("step-up-required");
        assertThat(network.asAdmin().post(path, Map.of()).status()).isEqualTo(415);
        assertThat(take("x", "&kind=things").status()).isEqualTo(400);
        assertThat(network.asAdmin().get(IMPORTS + "/" + UUID.randomUUID()).status())
                .isEqualTo(404);
    }

    private Answer take(String file, String query) {
        var kind = query.contains("kind=") ? "?" : "?kind=organizations";
        return network.asAdmin()
                .with("Content-Type", "text/csv")
                .post(IMPORTS + kind + query, file);
    }

    private void awaitDone(String id) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(network.asAdmin().get(IMPORTS + "/" + id).text("status"))
                                        .isEqualTo("done"));
    }

    private long found(String name) {
        return organization(name).json().path("total").asLong();
    }

    private Answer organization(String name) {
        return network.asAdmin()
                .get("/api/identity/organizations?name=" + name.replace(" ", "%20"));
    }

    private static String line(String name, String parent) {
        return "%s,%s,Europe/Paris,en; es,\n".formatted(name, parent);
    }

    private static Row row(long line, String name) {
        return new Row(
                line,
                Map.of(
                        "name", name,
                        "parent", "",
                        "timeZone", "Europe/Paris",
                        "languages", "en",
                        "neutralName", "",
                        "#id", UUID.randomUUID().toString(),
                        "#parent", ""));
    }
}
