package org.safetynets.faults.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetynets.stack.services.Service;

class StepTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void as_many_serve_all_the_time_and_only_new_ones_in_the_end(int instances) {
        // given
        Set<Integer> running =
                IntStream.rangeClosed(1, instances).boxed().collect(Collectors.toSet());
        Set<Integer> fresh = new HashSet<>();
        for (var step : Step.of(instances)) {
            // when
            assertThat(running.add(step.fresh())).as("the place is free").isTrue();
            fresh.add(step.fresh());
            assertThat(running.remove(step.old())).as("the old one runs").isTrue();
            assertThat(fresh).as("the old one is old").doesNotContain(step.old());
            // then
            assertThat(running).hasSize(instances);
        }
        assertThat(running).isEqualTo(fresh);
        assertThat(running).allMatch(it -> it >= 1 && it <= instances + 1);
    }

    @Test
    void every_service_is_replaced_those_who_face_people_last() {
        assertThat(Upgrade.ORDER)
                .containsExactlyInAnyOrderElementsOf(Service.all())
                .endsWith(Service.PORTAL, Service.GATEWAY);
    }
}
