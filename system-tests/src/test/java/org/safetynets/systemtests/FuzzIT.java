package org.safetynets.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Requests that nobody would send: few of them, and always the same. */
@OnTheSuite
class FuzzIT {

    private final Suite suite;

    FuzzIT(Suite suite) {
        this.suite = suite;
    }

    @Test
    void every_answer_is_as_the_documents_say() {
        var run = suite.nets("fuzz", "--short", "--minutes", "1");

        assertThat(run.exit()).as(run.output()).isZero();
    }
}
