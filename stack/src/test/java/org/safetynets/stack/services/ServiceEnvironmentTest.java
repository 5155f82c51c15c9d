package org.safetynets.stack.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safetynets.stack.cache.Cache;
import org.safetynets.stack.parts.Site;
import org.safetynets.stack.process.OffsetPorts;
import org.safetynets.stack.state.Settings;

class ServiceEnvironmentTest {
    private static final int PORT = 8082;

    @Test
    void one_service_may_find_something_elsewhere_than_the_others() {
        // given
        var environments = environments(Map.of("NETS_KAFKA_GROUP_SERVICE", "127.0.0.1:7"));
        // then
        assertThat(environments.of(Service.GROUPS, PORT))
                .containsEntry("NETS_KAFKA", "127.0.0.1:7");
        assertThat(environments.of(Service.PORTAL, PORT))
                .containsEntry("NETS_KAFKA", "127.0.0.1:9");
    }

    @Test
    void without_that_all_find_the_same() {
        assertThat(environments(Map.of()).of(Service.GROUPS, PORT))
                .containsEntry("NETS_KAFKA", "127.0.0.1:9");
    }

    @Test
    void what_operators_watch_is_nobodys_port_in_a_stack_a_thousand_further_neither() {
        // given
        var taken =
                IntStream.of(0, 1000)
                        .mapToObj(OffsetPorts::new)
                        .flatMap(ServiceEnvironmentTest::ports)
                        .toList();
        // when
        var watched =
                IntStream.rangeClosed(1, 4)
                        .map(it -> new OffsetPorts(0).of("gateway", it))
                        .mapToObj(it -> environments(Map.of()).of(Service.GATEWAY, it))
                        .map(it -> Integer.valueOf(it.get("NETS_METRICS_PORT")));
        // then
        assertThat(watched).doesNotHaveDuplicates().doesNotContainAnyElementsOf(taken);
    }

    private static Stream<Integer> ports(OffsetPorts ports) {
        var parts = Stream.of("keycloak", "kafka", "kafka-controller", "mail", "mail-api");
        var instances =
                Service.all().stream()
                        .flatMap(
                                service ->
                                        IntStream.rangeClosed(1, 4)
                                                .mapToObj(it -> ports.of(service.module(), it)));
        return Stream.concat(parts.map(ports::of), instances);
    }

    private static ServiceEnvironment environments(Map<String, String> environment) {
        var here = Path.of("");
        var site = new Site(here, here, Cache.of(environment), new OffsetPorts(0), environment);
        var infrastructure = Map.of("NETS_KAFKA", "127.0.0.1:9");
        return new ServiceEnvironment(site, new Settings(0, Map.of()), infrastructure);
    }
}
