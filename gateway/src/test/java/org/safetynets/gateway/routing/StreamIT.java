package org.safetynets.gateway.routing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.gateway.support.SharedGateway.GATEWAY;
import static org.safetynets.gateway.support.SharedGateway.UPSTREAM;

import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Exchanger;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.safetynets.gateway.support.KeycloakAdmin;
import org.safetynets.stack.junit.InfrastructurePart;
import org.safetynets.stack.junit.RealInfrastructure;

@RealInfrastructure({InfrastructurePart.MONGODB, InfrastructurePart.KEYCLOAK})
class StreamIT {

    @Test
    void each_message_of_a_stream_arrives_before_the_next_is_sent() throws Exception {
        // given a stream that sends a message only after the one before has been seen
        var seen = new Exchanger<String>();
        UPSTREAM.reset();
        UPSTREAM.answer(
                it -> {
                    it.getResponseHeaders().set("Content-Type", "text/event-stream");
                    it.sendResponseHeaders(200, 0);
                    for (var i = 1; i <= 3; i++) {
                        it.getResponseBody().write(("data: " + i + "\n\n").getBytes(UTF_8));
                        it.getResponseBody().flush();
                        meet(seen);
                    }
                });
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        var request =
                GATEWAY.request("/api/notifications/inbox/stream")
                        .header("Authorization", "Bearer " + KeycloakAdmin.accessToken("partner1"))
                        .build();
        // when
        var streaming =
                HttpClient.newHttpClient()
                        .sendAsync(request, BodyHandlers.fromLineSubscriber(new Lines(lines)));
        // then
        for (var i = 1; i <= 3; i++) {
            assertThat(lines.poll(20, TimeUnit.SECONDS)).isEqualTo("data: " + i);
            meet(seen);
        }
        assertThat(streaming.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        UPSTREAM.reset();
    }

    private static void meet(Exchanger<String> seen) {
        try {
            seen.exchange("seen", 20, TimeUnit.SECONDS);
        } catch (InterruptedException | java.util.concurrent.TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
