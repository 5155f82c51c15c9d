package org.safetynets.stack.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.safetynets.stack.process.Launch;

class ThrowAwaySiteTest {
    private final AtomicInteger ended = new AtomicInteger();

    @Test
    void ends_its_containers_once() {
        // given
        var site = new ThrowAwaySite(Map.of("NETS_CONTAINERS", "true"));
        assertThat(site.start(new Either(site.site()))).isEqualTo("in a container");
        // when
        site.close();
        site.close();
        // then
        assertThat(ended).hasValue(1);
    }

    @Test
    void runs_what_is_secured_natively_whatever_is_asked_for() {
        // given
        var asked = Map.of("NETS_CONTAINERS", "true", Site.SECURED, "true");
        // when, then
        try (var site = new ThrowAwaySite(asked)) {
            assertThat(site.start(new Either(site.site()))).isEqualTo("a process");
        }
    }

    private final class Either implements Part<String> {
        private final Site site;

        Either(Site site) {
            this.site = site;
        }

        @Override
        public String name() {
            return "either";
        }

        @Override
        public Optional<String> given() {
            return Optional.empty();
        }

        @Override
        public Launch launch() {
            return new Launch(
                    name(),
                    "",
                    List.of("sleep", "60"),
                    Map.of(),
                    site.data(name()),
                    site.log(name()),
                    () -> true,
                    Duration.ofSeconds(10));
        }

        @Override
        public String address() {
            return "a process";
        }

        @Override
        public String contained(Consumer<AutoCloseable> started) {
            started.accept(ended::incrementAndGet);
            return "in a container";
        }

        @Override
        public Map<String, String> variables(String address) {
            return Map.of();
        }
    }
}
