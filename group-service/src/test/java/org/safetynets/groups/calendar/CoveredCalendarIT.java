package org.safetynets.groups.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.safetynets.groups.World;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Beside somebody who answers what notification-service and Keycloak would. */
@ServiceTest
class CoveredCalendarIT {

    private static final HttpServer OTHERS = others();

    private static volatile int status = 200;

    @Autowired Api api;
    @Autowired Given given;

    @DynamicPropertySource
    static void others(DynamicPropertyRegistry properties) {
        var base = "http://127.0.0.1:" + OTHERS.getAddress().getPort();
        properties.add("NETS_NOTIFICATIONS", () -> base);
        properties.add("NETS_KEYCLOAK", () -> base);
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

    private static HttpServer others() {
        try {
            var server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var token = "{\"access_token\":\"t\",\"token_type\":\"Bearer\"}";
            server.createContext("/realms", it -> answer(it, 200, token));
            var cover = "{\"calendarTitle\":\"Choir practice\",\"icon\":\"leaf\"}";
            server.createContext("/internal/covers/", it -> answer(it, status, cover));
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange asked, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        asked.getResponseHeaders().add("Content-Type", "application/json");
        asked.sendResponseHeaders(status, bytes.length);
        asked.getResponseBody().write(bytes);
        asked.close();
    }
}
