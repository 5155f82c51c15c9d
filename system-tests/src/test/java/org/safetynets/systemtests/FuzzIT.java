package org.safetynets.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A little of what nobody would ask, the same each time; {@code ./nets fuzz} asks more. */
@OnTheSuite
class FuzzIT {

    private final Suite suite;

    FuzzIT(Suite suite) {
        this.suite = suite;
    }

    @Test
    void every_service_answers_as_its_document_says() {
        var fuzz = suite.nets("fuzz", "--short", "--minutes", "1");

        assertThat(fuzz.exit()).as(fuzz.output()).isZero();
    }
}
