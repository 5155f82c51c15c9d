package org.safetynets.stack.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safetynets.stack.Refused;
import org.safetynets.stack.process.FreePorts;
import org.safetynets.stack.process.Launch;

class PreflightTest {

    @Test
    void names_the_port_in_use_whose_it_is_and_who_holds_it() throws Exception {
        // given
        try (var holder = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = holder.getLocalPort();
            // when, then
            assertThatThrownBy(() -> Preflight.requirePorts(List.of(listeningOn(port))))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("Port %d of gateway is in use by".formatted(port))
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining("--offset");
        }
    }

    @Test
    void lets_free_ports_pass() {
        // given
        int port = new FreePorts().of("gateway");
        // when, then
        assertThatCode(() -> Preflight.requirePorts(List.of(listeningOn(port))))
                .doesNotThrowAnyException();
    }

    private static Planned listeningOn(int port) {
        return new Planned(
                "gateway", Map.of("gateway", port), Set.of(), "", "", PreflightTest::never);
    }

    private static Launch never() {
        throw new AssertionError("nothing is to be started");
    }
}
