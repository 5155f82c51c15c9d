package org.safetynets.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The commands an operator uses, on the running suite. */
@OnTheSuite
class StoryIT {

    private final Suite suite;

    StoryIT(Suite suite) {
        this.suite = suite;
    }

    @Test
    void the_story_can_be_told_again_and_again() {
        var first = suite.nets("demo");
        assertThat(first.exit()).as(first.output()).isZero();

        var second = suite.nets("demo");
        assertThat(second.exit()).as(second.output()).isZero();
        assertThat(second.output()).contains("/verify/");
    }

    @Test
    void a_second_up_changes_nothing() {
        var before = suite.nets("status", "--json").output();

        var again = suite.nets("up");

        assertThat(again.exit()).as(again.output()).isZero();
        assertThat(pids(suite.nets("status", "--json").output())).isEqualTo(pids(before));
    }

    private static java.util.List<Integer> pids(String status) {
        var pids = new java.util.ArrayList<Integer>();
        JsonMapper.shared()
                .readTree(status.substring(status.indexOf('[')))
                .forEach(it -> pids.add(it.path("pid").asInt()));
        return pids;
    }
}
