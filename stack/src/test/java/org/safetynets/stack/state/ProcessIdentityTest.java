package org.safetynets.stack.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

class ProcessIdentityTest {

    @Test
    void finds_the_process_it_was_taken_from() {
        // given
        long self = ProcessHandle.current().pid();
        // when
        var identity = ProcessIdentity.of(self).orElseThrow();
        // then
        assertThat(identity.handle()).contains(ProcessHandle.current());
    }

    @Test
    void takes_a_later_process_under_the_same_number_for_another() {
        // given
        long self = ProcessHandle.current().pid();
        // when
        var former = new ProcessIdentity(self, "started long ago");
        // then
        assertThat(former.handle()).isEmpty();
    }

    @Test
    void knows_that_a_process_has_ended() throws Exception {
        // given
        Process process = new ProcessBuilder("sleep", "600").start();
        var identity = ProcessIdentity.of(process.pid()).orElseThrow();
        // when
        process.destroyForcibly().waitFor();
        // then
        await().until(() -> identity.handle().isEmpty());
    }
}
