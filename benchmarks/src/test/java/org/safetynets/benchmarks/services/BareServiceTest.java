package org.safetynets.benchmarks.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BareServiceTest {

    @Test
    void takes_over_the_options_of_our_service_but_not_its_cache() {
        var command =
                List.of("java", "-Xmx160m", "-XX:AOTCache=/a/app.aot", "-Da=b", "-jar", "x.jar");
        assertThat(BareService.options(command)).containsExactly("-Xmx160m", "-Da=b");
    }
}
