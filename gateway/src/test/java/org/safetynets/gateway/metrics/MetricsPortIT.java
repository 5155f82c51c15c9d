package org.safetynets.gateway.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.gateway.support.RunningGateway.send;
import static org.safetynets.gateway.support.SharedGateway.GATEWAY;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.safetynets.stack.junit.InfrastructurePart;
import org.safetynets.stack.junit.RealInfrastructure;

@RealInfrastructure({InfrastructurePart.MONGODB, InfrastructurePart.KEYCLOAK})
class MetricsPortIT {

    private static final Path LIST = Path.of("../deploy/observability/metrics/gateway.txt");
    private static final Pattern OURS = Pattern.compile("# TYPE (nets_\\w+) ");

    @Test
    void operators_are_told_what_their_alerts_ask_on_a_port_of_its_own() throws IOException {
        // given
        var port = GATEWAY.bean(MetricsPort.class).port();
        var inside = URI.create("http://127.0.0.1:" + port + "/actuator/prometheus");
        // when
        var told = send(HttpRequest.newBuilder(inside)).body();
        // then
        var names = OURS.matcher(told).results().map(it -> it.group(1)).toList();
        assertThat(new TreeSet<>(names)).containsExactlyElementsOf(Files.readAllLines(LIST));
    }

    @Test
    void the_world_is_not_told() {
        assertThat(send(GATEWAY.request("/actuator/prometheus")).statusCode()).isEqualTo(404);
    }
}
