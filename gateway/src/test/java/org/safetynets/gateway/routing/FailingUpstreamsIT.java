package org.safetynets.gateway.routing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safetynets.gateway.support.RunningGateway.send;
import static org.safetynets.gateway.support.SharedGateway.GATEWAY;
import static org.safetynets.gateway.support.SharedGateway.UPSTREAM;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.gateway.support.PlainBrowser;
import org.safetynets.gateway.support.RunningGateway;
import org.safetynets.stack.junit.InfrastructurePart;
import org.safetynets.stack.junit.RealInfrastructure;

@RealInfrastructure({InfrastructurePart.MONGODB, InfrastructurePart.KEYCLOAK})
class FailingUpstreamsIT {

    /** Nothing listens on the port that is reserved for discarding. */
    private static final String NOWHERE = "http://127.0.0.1:9";

    private static final RunningGateway ALONE = RunningGateway.start(NOWHERE, Map.of());
    private static final RunningGateway TWO_INSTANCES =
            RunningGateway.start(NOWHERE + "," + UPSTREAM.url(), Map.of());

    @BeforeEach
    void forget() {
        UPSTREAM.reset();
    }

    @Test
    void a_part_that_is_down_is_a_problem_with_a_time_to_come_back() {
        // when
        var answer = send(ALONE.request("/api/groups/purposes"));
        // then
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("/problems/service-unavailable");
    }

    @Test
    void a_person_sees_a_page_and_not_json_when_the_portal_is_down() {
        // when
        var answer = new PlainBrowser().get(ALONE.url() + "/home");
        // then
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/html");
        assertThat(answer.body()).contains("<title>Home</title>", "/exit");
    }

    @Test
    void one_part_failing_for_long_leaves_the_others_alone() {
        // given
        IntStream.range(0, 30).forEach(it -> send(ALONE.request("/hsds/services")));
        // then
        assertThat(ALONE.bean(Upstreams.class).of("referrals").breaker().getState().name())
                .isEqualTo("OPEN");
        assertThat(ALONE.bean(Upstreams.class).of("identity").breaker().getState().name())
                .isEqualTo("CLOSED");
        assertThat(send(ALONE.request("/hsds/services")).statusCode()).isEqualTo(503);
    }

    @Test
    void another_instance_answers_when_one_is_down_even_a_change() {
        // when
        var codes =
                IntStream.range(0, 6)
                        .mapToObj(
                                it ->
                                        send(
                                                TWO_INSTANCES
                                                        .request("/api/groups/search")
                                                        .POST(BodyPublishers.ofString("{}"))))
                        .map(it -> it.statusCode())
                        .toList();
        // then
        assertThat(codes).containsOnly(200).hasSize(6);
        assertThat(UPSTREAM.all()).hasSize(6).allMatch(it -> it.bodyLength() == 2);
    }

    @Test
    void an_answer_that_does_not_begin_in_time_is_given_up() {
        // given
        var never = new CountDownLatch(1);
        UPSTREAM.answer(
                it -> {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
        // when
        var answer = send(GATEWAY.request("/api/groups/purposes"));
        never.countDown();
        // then
        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(answer.body()).contains("/problems/request-timeout");
        await().atMost(20, SECONDS).until(() -> !UPSTREAM.all().isEmpty());
    }

    @Test
    void an_error_of_the_service_itself_passes_as_it_is() {
        // given
        UPSTREAM.answer(it -> it.sendResponseHeaders(409, -1));
        // when
        var answer = send(GATEWAY.request("/api/groups/purposes"));
        // then
        assertThat(answer.statusCode()).isEqualTo(409);
    }
}
