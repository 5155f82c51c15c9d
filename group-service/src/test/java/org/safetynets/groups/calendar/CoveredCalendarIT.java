package org.safetynets.groups.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.safetynets.groups.World;
import org.safetynets.groups.staff.Staff;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Beside somebody who answers what other services and Keycloak would. */
@ServiceTest
class CoveredCalendarIT {

    private static final List<String> reached = new CopyOnWriteArrayList<>();
    private static final HttpServer OTHERS = others();

    private static volatile int status = 200;
    private static volatile int naming = 503;

    @Autowired Api api;
    @Autowired Given given;
    @Autowired Staff staff;

    @DynamicPropertySource
    static void others(DynamicPropertyRegistry properties) {
        var base = "http://127.0.0.1:" + OTHERS.getAddress().getPort();
        properties.add("NETS_NOTIFICATIONS", () -> base);
        properties.add("NETS_IDENTITY", () -> base);
        properties.add("NETS_KEYCLOAK", () -> base);
        properties.add("nets.staff.names-every", () -> "PT1S");
    }

    @AfterAll
    static void stop() {
        OTHERS.stop(0);
    }

    @Test
    void a_feed_calls_meetings_what_its_owner_chose_and_something_neutral_when_nobody_answers() {
        var world = new World(api, given);
        var group = world.openGroup(4);
        var fern = World.partner("Fern");
        world.accept(group, world.asked(fern, group));
        var made = api.as(fern).post("/api/groups/mine/calendar", null);
        var path = URI.create(made.text("url")).getPath();

        assertThat(api.get(path).body())
                .contains("SUMMARY:Choir practice")
                .doesNotContain("Appointment");
        status = 503;
        assertThat(api.get(path).body()).contains("SUMMARY:Appointment");
    }

    /**
     * Beside the calendar, since both need somebody who answers what notification-service would.
     */
    @Test
    void who_took_a_form_up_asks_the_person_to_get_in_touch_and_learns_whether_it_goes() {
        var world = new World(api, given);
        var group = world.openGroup(4);
        var answers = new HashMap<>(World.CALM);
        answers.put("Q6", "now");
        world.ask(World.partner("Fern"), group, answers);
        var board = "/api/groups/organizations/" + world.organization + "/urgent-reviews";
        var staff = world.coordinator();
        var review = board + "/" + staff.get(board).text("items", "0", "reviewId");

        assertThat(staff.post(review + "/reach", null).problem()).isEqualTo("not-taken-up-by-you");
        staff.post(review + "/take-up", null);
        reached.clear();
        var asked = staff.post(review + "/reach", null);
        var again = staff.post(review + "/reach", null);

        assertThat(again.problem()).isEqualTo("already-asked-today");
        assertThat(asked.text("goes")).isEqualTo("later");
        assertThat(asked.text("at")).isEqualTo("2026-03-10T13:00:00Z");
        assertThat(reached).as("the same wish twice").hasSize(2).containsOnly(reached.getFirst());
        assertThat(reached.getFirst()).contains("\"kind\":\"safety\"", "\"urgent\":true");
    }

    @Test
    void of_members_those_with_a_seat_are_asked_by_who_leads_or_coordinates_alone() {
        var world = new World(api, given);
        var group = world.openGroup(4);
        var fernId = UUID.randomUUID();
        var fern = Tokens.of(fernId).named("Fern");
        var request = world.asked(fern, group);
        var reach = world.group(group) + "/members/" + fernId + "/reach";

        reached.clear();
        assertThat(world.facilitator().post(reach, null).status()).as("no seat").isEqualTo(404);
        world.accept(group, request);
        var other = Tokens.of(UUID.randomUUID()).with(world.organization, Role.FACILITATOR);
        assertThat(api.as(other).post(reach, null).status()).isEqualTo(404);
        assertThat(world.facilitator().post(reach, null).text("goes")).isEqualTo("later");
        var second = world.openGroup(4);
        world.accept(second, world.asked(fern, second));
        var there = world.group(second) + "/members/" + fernId + "/reach";
        assertThat(world.facilitator().post(there, null).status()).isEqualTo(200);
        assertThat(wishes()).as("one wish, in whichever group").hasSize(1);
    }

    /** Beside the others, since it needs somebody who answers what identity-service would. */
    @Test
    void a_name_that_nobody_gave_when_a_role_was_given_is_asked_for_again() {
        var world = new World(api, given);
        var group = world.openGroup(4);
        var fern = World.partner("Fern");
        world.accept(group, world.asked(fern, group));
        world.member(UUID.randomUUID(), Role.TRAINER);
        await().until(() -> !staff.holding(world.organization, Set.of(Role.TRAINER)).isEmpty());
        var people = world.group(group) + "/concern-people";
        assertThat(api.as(fern).get(people).json()).isEmpty();
        naming = 200;
        await().untilAsserted(() -> assertThat(api.as(fern).get(people).body()).contains("Tess"));
    }

    private static Set<String> wishes() {
        return reached.stream()
                .map(it -> it.replaceAll(".*\"wishId\":\"([^\"]+)\".*", "$1"))
                .collect(Collectors.toSet());
    }

    private static HttpServer others() {
        try {
            var server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var token = "{\"access_token\":\"t\",\"token_type\":\"Bearer\"}";
            server.createContext("/realms", it -> answer(it, 200, token));
            var cover = "{\"calendarTitle\":\"Choir practice\",\"icon\":\"leaf\"}";
            server.createContext("/internal/covers/", it -> answer(it, status, cover));
            var later = "{\"goes\":\"later\",\"at\":\"2026-03-10T13:00:00Z\"}";
            server.createContext("/internal/reach/", it -> reach(it, later));
            var named = "{\"pseudonym\":\"Tess\"}";
            server.createContext("/internal/people/", it -> answer(it, naming, named));
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void reach(HttpExchange asked, String body) throws IOException {
        var wish = new String(asked.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var known = reached.contains(wish);
        reached.add(wish);
        answer(asked, known ? 409 : 200, body);
    }

    private static void answer(HttpExchange asked, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        asked.getResponseHeaders().add("Content-Type", "application/json");
        asked.sendResponseHeaders(status, bytes.length);
        asked.getResponseBody().write(bytes);
        asked.close();
    }
}
