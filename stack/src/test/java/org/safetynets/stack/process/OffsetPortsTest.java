package org.safetynets.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OffsetPortsTest {

    @Test
    void shifts_every_port_by_the_same_number() {
        // given
        var ports = new OffsetPorts(1000);
        // then
        assertThat(ports.of("gateway")).isEqualTo(9080);
        assertThat(ports.of("mongodb")).isEqualTo(28017);
    }

    @Test
    void gives_four_instances_of_every_service_ports_of_their_own() {
        // given
        var ports = new OffsetPorts(0);
        var services =
                Stream.of(
                        "identity-service",
                        "group-service",
                        "training-service",
                        "notification-service",
                        "referral-service",
                        "portal");
        // when
        var all =
                services.flatMap(
                        name -> IntStream.rangeClosed(1, 4).mapToObj(it -> ports.of(name, it)));
        // then
        assertThat(all).doesNotHaveDuplicates().doesNotContain(8080, 8180, 9092, 9093, 8025);
    }
}
