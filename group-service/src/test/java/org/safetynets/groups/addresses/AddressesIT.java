package org.safetynets.groups.addresses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safetynets.contracts.CertificationChangedV1.Status;
import org.safetynets.contracts.GroupChangedV1;
import org.safetynets.groups.World;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.StoredTexts;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class AddressesIT {

    @Autowired Api api;
    @Autowired Given given;
    @Autowired Published published;
    @Autowired StoredTexts stored;
    @Autowired MongoOperations mongo;
    World world;
    UUID group;

    private final Tokens fern = World.partner("Fern");
    private final String door = "Quay House " + UUID.randomUUID();

    @BeforeEach
    void a_group_that_meets_in_person() {
        world = new World(api, given);
        var body = body("in-person");
        world.certified();
        var drafted = world.coordinator().post(world.groups(), body);
        group = UUID.fromString(drafted.text("groupId"));
        world.open(group);
        world.accept(group, world.asked(fern, group));
        assertThat(write(door, "\"0\"").status()).isEqualTo(200);
    }

    private Map<String, Object> body(String format) {
        var body = world.groupBody(4, world.facilitatorId);
        body.put("format", format);
        if (!format.equals("online")) {
            body.put("place", Map.of("town", "Dublin", "latitude", 53.35, "longitude", -6.26));
        }
        return body;
    }

    @Test
    void who_is_seated_who_leads_and_who_writes_it_know_the_door() {
        for (var who : List.of(fern, world.facilitator, world.coordinator)) {
            assertThat(read(who).text("address")).isEqualTo(door);
            assertThat(read(who).header("Cache-Control")).contains("no-store");
        }
        api.as(fern).delete("/api/groups/mine/seats/" + group);
        assertThat(read(fern).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"FACILITATOR", "SUPERVISOR", "SAFETY_LEAD", "TRAINER", "COUNSELOR"})
    void for_everybody_else_there_is_nothing(Role role) {
        var other = Tokens.of(UUID.randomUUID()).with(world.organization, role);
        assertThat(read(other).status()).isEqualTo(404);
        var asks = World.partner("Ivy");
        world.asked(asks, group);
        assertThat(read(asks).status()).as("who asked and has no seat").isEqualTo(404);
        var elsewhere = new World(api, given);
        assertThat(read(elsewhere.coordinator).status()).isEqualTo(404);
        assertThat(api.get(address()).status()).isEqualTo(401);
        assertThat(api.as(fern).put(address(), Map.of("address", "x")).status()).isEqualTo(404);
    }

    @Test
    void who_stands_in_at_a_coming_meeting_knows_it_too() {
        var bea = UUID.randomUUID();
        var token = Tokens.of(bea).with(world.organization, Role.FACILITATOR);
        given.event(world.certification(bea, UUID.randomUUID(), 1, Status.ACTIVE));
        var occurrences = world.group(group) + "/occurrences";
        var day = world.coordinator().get(occurrences).text("items", "1", "day");
        assertThat(read(token).status()).isEqualTo(404);
        await().untilAsserted(
                        () ->
                                assertThat(
                                                world.coordinator()
                                                        .with("If-Match", "\"0\"")
                                                        .post(
                                                                occurrences
                                                                        + "/"
                                                                        + day
                                                                        + "/substitute",
                                                                Map.of("personId", bea))
                                                        .status())
                                        .isEqualTo(200));
        assertThat(read(token).text("address")).isEqualTo(door);
        world.coordinator().post(occurrences + "/" + day + "/cancel", Map.of("reason", "weather"));
        assertThat(read(token).status()).isEqualTo(404);
    }

    @Test
    void it_is_in_no_list_answer_feed_event_log_or_plain_text(CapturedOutput output) {
        var feed = api.as(fern).post("/api/groups/mine/calendar", null).text("url");
        var today = LocalDate.now(ZoneOffset.UTC);
        var staff = world.coordinator();
        var answers =
                List.of(
                        api.get("/api/groups/listed/" + group),
                        api.post(
                                "/api/groups/search",
                                Map.of("organizationId", world.organization.toString())),
                        staff.get(world.group(group)),
                        staff.get(world.groups()),
                        staff.get(world.group(group) + "/history"),
                        staff.get(world.group(group) + "/occurrences"),
                        staff.get(
                                world.group(group) + "/occurrences?from=" + today + "&to=" + today),
                        api.as(fern).get(world.group(group) + "/view"),
                        api.as(fern).get("/api/groups/mine"),
                        api.get(URI.create(feed).getPath()));
        for (var answer : answers) {
            assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("Quay House");
        }
        assertThat(api.get("/api/groups/listed/" + group).text("town")).isEqualTo("Dublin");
        await().until(() -> !published.of(GroupChangedV1.class, group).isEmpty());
        assertThat(mongo.find(new Query(), Document.class, "outbox").toString())
                .doesNotContain("Quay House");
        assertThat(stored.holding(door)).isEmpty();
        assertThat(output).doesNotContain("Quay House");
    }

    @Test
    void of_two_who_write_it_the_second_is_told_and_online_there_is_none() {
        assertThat(world.coordinator().put(address(), Map.of("address", "x")).status())
                .isEqualTo(428);
        assertThat(write("x", "\"0\"").status()).isEqualTo(412);
        assertThat(write("y".repeat(501), "\"1\"").status()).isEqualTo(400);
        assertThat(write("", "\"1\"").status()).isEqualTo(200);
        assertThat(read(fern).text("address")).isEmpty();
        assertThat(write(door, "\"2\"").text("version")).isEqualTo("3");
        // when
        var version = world.coordinator().get(world.group(group)).header("ETag");
        world.coordinator().with("If-Match", version).put(world.group(group), body("online"));
        // then
        assertThat(read(fern).status()).isEqualTo(404);
        assertThat(write("x", "\"3\"").text("errors", "0", "field")).isEqualTo("address");
    }

    private Answer read(Tokens who) {
        return api.as(who).get(address());
    }

    private Answer write(String address, String version) {
        return world.coordinator()
                .with("If-Match", version)
                .put(address(), Map.of("address", address));
    }

    private String address() {
        return world.group(group) + "/address";
    }
}
