package org.safetynets.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What one request led to, in every service and over Kafka, is one trace, and tells of nobody. */
@OnTheSuite
class OneTraceIT {

    private static final Set<String> ALLOWED =
            Set.of(
                    "http.request.method",
                    "http.route",
                    "http.response.status_code",
                    "messaging.system",
                    "messaging.destination.name",
                    "error.type");

    private final Suite suite;

    OneTraceIT(Suite suite) {
        this.suite = suite;
    }

    @Test
    void from_a_request_over_kafka_to_the_message_it_led_to() {
        // when
        var demo = suite.nets("demo");
        assertThat(demo.exit()).as(demo.output()).isZero();
        // then
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () ->
                                assertThat(suite.spans().traces().values())
                                        .anySatisfy(OneTraceIT::reachesAMailBox));
        assertThat(suite.spans().all()).allSatisfy(OneTraceIT::tellsOfNobody);
    }

    @Test
    void from_a_page_to_the_service_it_asks() {
        // when
        suite.network().api().get("/groups/find").expect(200);
        // then
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(suite.spans().traces().values())
                                        .anySatisfy(
                                                it ->
                                                        connects(
                                                                it,
                                                                "gateway",
                                                                "portal",
                                                                "group-service")));
    }

    /** Begun by the gateway, taken from Kafka, handed to the mail server. */
    private static void reachesAMailBox(List<SpanCollector.Told> trace) {
        connects(trace, "gateway", "notification-service");
        assertThat(trace).extracting(it -> it.name()).anyMatch(it -> it.startsWith("process "));
        assertThat(trace).extracting(it -> it.name()).contains("deliver EMAIL");
    }

    /** One root, at the gateway, and every other span below one of the same trace. */
    private static void connects(List<SpanCollector.Told> trace, String... services) {
        assertThat(trace).extracting(it -> it.service()).contains(services);
        var ids = trace.stream().map(SpanCollector.Told::id).collect(Collectors.toSet());
        assertThat(trace)
                .filteredOn(it -> !ids.contains(it.parent()))
                .singleElement()
                .satisfies(
                        root -> {
                            assertThat(root.service()).isEqualTo("gateway");
                            assertThat(root.parent()).isEmpty();
                        });
    }

    /** Nothing but names that stand in our source, whoever asked for whatever. */
    private static void tellsOfNobody(SpanCollector.Told span) {
        assertThat(span.attributes())
                .containsOnlyKeys(
                        span.attributes().keySet().stream().filter(ALLOWED::contains).toList());
        assertThat(span.attributes().values())
                .allMatch(it -> it.matches("[A-Za-z0-9_.$/{}*:\\[\\]+|()\\\\-]*"))
                .noneMatch(it -> it.matches(".*[0-9a-f]{8}-[0-9a-f]{4}-.*"));
        assertThat(span.name())
                .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-")
                .doesNotContain("@");
        assertThat(span.texts()).allMatch(it -> it.isEmpty() || it.equals("[]"));
    }
}
