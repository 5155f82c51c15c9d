package org.safetynets.gateway.load;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safetynets.gateway.support.RunningGateway.send;
import static org.safetynets.gateway.support.SharedGateway.GATEWAY;
import static org.safetynets.gateway.support.SharedGateway.UPSTREAM;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.gateway.support.KeycloakAdmin;
import org.safetynets.gateway.support.PlainBrowser;
import org.safetynets.stack.junit.InfrastructurePart;
import org.safetynets.stack.junit.RealInfrastructure;

/** Services that answer nobody until they may. */
@RealInfrastructure({InfrastructurePart.MONGODB, InfrastructurePart.KEYCLOAK})
class OverloadIT {

    private static final String FINDER = "/api/groups/search";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final CountDownLatch mayAnswer = new CountDownLatch(1);
    private final List<CompletableFuture<HttpResponse<String>>> waiting = new ArrayList<>();

    @BeforeEach
    void holdAnswers() {
        UPSTREAM.reset();
        UPSTREAM.answer(
                it -> {
                    try {
                        mayAnswer.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    it.sendResponseHeaders(204, -1);
                });
    }

    @AfterEach
    void letGo() {
        mayAnswer.countDown();
        waiting.forEach(CompletableFuture::join);
        UPSTREAM.reset();
    }

    /** Asks until somebody is turned away; gives that answer. */
    private HttpResponse<String> fill(String path) {
        while (waiting.size() < ConcurrencyLimit.MOST) {
            var answer = HTTP.sendAsync(GATEWAY.request(path).build(), BodyHandlers.ofString());
            var before = UPSTREAM.all().size();
            await().atMost(20, SECONDS)
                    .until(() -> answer.isDone() || UPSTREAM.all().size() > before);
            if (answer.isDone()) {
                return answer.join();
            }
            waiting.add(answer);
        }
        throw new AssertionError("Nobody was turned away");
    }

    @Test
    void what_is_too_much_hears_at_once_when_to_come_back() {
        // when
        var turnedAway = fill(FINDER);
        // then
        assertThat(turnedAway.statusCode()).isEqualTo(503);
        assertThat(turnedAway.body()).contains("/problems/overloaded");
        assertThat(turnedAway.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 5L);
        assertThat(waiting).hasSizeLessThan(ConcurrencyLimit.MOST);
    }

    @Test
    void what_matters_more_is_still_let_in_and_all_are_served_again_afterwards() {
        // given
        fill(FINDER);
        var token = KeycloakAdmin.accessToken("facilitator1");
        var request =
                GATEWAY.request("/api/groups/organizations/o/groups/g/status")
                        .header("Authorization", "Bearer " + token)
                        .build();
        var before = UPSTREAM.all().size();
        // when
        waiting.add(HTTP.sendAsync(request, BodyHandlers.ofString()));
        // then
        await().atMost(20, SECONDS).until(() -> UPSTREAM.all().size() > before);
        mayAnswer.countDown();
        assertThat(waiting).allMatch(it -> it.join().statusCode() == 204);
        await().atMost(10, SECONDS).until(() -> send(GATEWAY.request(FINDER)).statusCode() == 204);
    }

    @Test
    void a_person_sees_a_calm_page_with_whom_to_call() {
        // given
        fill("/groups/find");
        // when
        var page = new PlainBrowser().get(GATEWAY.url() + "/groups/find");
        // then
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.body())
                .contains("try again in a moment", "Vuelve a intentarlo", "href=\"/crisis\"")
                .contains("href=\"/exit\"");
    }
}
