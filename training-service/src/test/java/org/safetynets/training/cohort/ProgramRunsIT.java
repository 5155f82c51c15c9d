package org.safetynets.training.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.training.Fixtures;
import org.safetynets.training.Story;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ProgramRunsIT {

    @Autowired private Api api;
    private Story story;
    private String standard = "";
    private String program = "";

    @BeforeEach
    void a_program() {
        story = new Story(api);
        standard = story.publishedStandard();
        program =
                story.asTrainer()
                        .post(
                                story.path("/programs"),
                                Map.of(
                                        "standardId",
                                        standard,
                                        "title",
                                        "Evenings",
                                        "description",
                                        "Twelve evenings",
                                        "languages",
                                        List.of("en")))
                        .text("programId");
    }

    @Test
    void whoever_belongs_there_sees_what_is_ahead_and_nobody_who_is_in_it() {
        run("Later", "2090-09-01", "2090-12-01");
        run("Sooner", "2090-03-01", "2090-06-01");
        run("Over", "2020-03-01", "2020-06-01");
        var member = story.as(Fixtures.somebody(), Role.FACILITATOR);

        var runs = member.get(story.path("/programs/" + program + "/cohorts"));

        assertThat(runs.json().valueStream().map(it -> it.path("name").asString()))
                .as(runs.toString())
                .containsExactly("Sooner", "Later");
        assertThat(runs.text("0", "seatsFree")).isEqualTo("5");
        assertThat(runs.json().path(0).has("trainers")).isFalse();
    }

    @Test
    void the_programs_of_another_organization_are_not_there() {
        var other = new Story(api);

        var foreign = other.asTrainer().get(other.path("/programs/" + program + "/cohorts"));

        assertThat(foreign.status()).isEqualTo(404);
    }

    @Test
    void what_is_a_run_of_no_program_is_found_beside_them() {
        run("Of the program", "2090-03-01", "2090-06-01");
        plan("Later", "2090-09-01", "2090-12-01", Map.of());
        plan("Sooner", "2090-03-01", "2090-06-01", Map.of());
        plan("Over", "2020-03-01", "2020-06-01", Map.of());
        var other = new Story(api);
        var member = story.as(Fixtures.somebody(), Role.FACILITATOR);

        var singles = member.get(story.path("/single-cohorts"));

        assertThat(singles.json().valueStream().map(it -> it.path("name").asString()))
                .as(singles.toString())
                .containsExactly("Sooner", "Later");
        assertThat(singles.json().path(0).has("trainers")).isFalse();
        assertThat(other.asTrainer().get(other.path("/single-cohorts")).json()).isEmpty();
    }

    private void run(String name, String startsOn, String endsOn) {
        plan(name, startsOn, endsOn, Map.of("programId", program));
    }

    private void plan(String name, String startsOn, String endsOn, Map<String, String> more) {
        var cohort = new HashMap<String, Object>(Story.cohort(standard, 5));
        cohort.putAll(Map.of("name", name, "startsOn", startsOn, "endsOn", endsOn));
        cohort.putAll(more);
        var planned = story.asTrainer().post(story.path("/cohorts"), cohort);
        assertThat(planned.status()).as(planned.toString()).isEqualTo(201);
    }
}
