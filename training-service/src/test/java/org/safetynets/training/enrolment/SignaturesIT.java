package org.safetynets.training.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

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
class SignaturesIT {

    private static final Map<String, String> SCOPE = Map.of("requirement", "AG2");

    @Autowired private Api api;
    private Story story;
    private String enrolment = "";

    @BeforeEach
    void a_candidate_with_something_to_sign() {
        story = new Story(api);
        var content = Story.standard();
        content.put(
                "requirements",
                List.of(
                        Map.of("code", "M01", "kind", "module", "title", Map.of("en", "Role")),
                        Map.of(
                                "code",
                                "AG2",
                                "kind",
                                "agreement",
                                "title",
                                Map.of("en", "Scope"),
                                "about",
                                "AG2")));
        content.put(
                "curriculum",
                Map.of(
                        "agreements",
                        List.of(
                                Map.of(
                                        "code",
                                        "AG2",
                                        "title",
                                        Map.of("en", "Scope"),
                                        "text",
                                        Map.of("en", "I stay a peer.")))));
        var cohort =
                story.asTrainer()
                        .post(story.path("/cohorts"), Story.cohort(story.published(content), 5))
                        .text("cohortId");
        enrolment = story.enrol(cohort, story.candidate).text("enrolmentId");
    }

    @Test
    void a_candidate_signs_for_themselves_and_twice_counts_once() {
        var path = story.path("/enrolments/" + enrolment + "/signatures");

        var signed = story.asCandidate().post(path, SCOPE);
        story.asCandidate().post(path, SCOPE);

        assertThat(signed.text("met", "0", "code")).as(signed.toString()).isEqualTo("AG2");
        var now = story.asCandidate().get(story.path("/enrolments/" + enrolment));
        assertThat(now.text("met", "0", "have")).isEqualTo("1");
        var piece = story.asTrainer().get(story.path("/enrolments/" + enrolment + "/evidence"));
        assertThat(piece.text("items", "0", "source", "kind")).isEqualTo("agreement");
        assertThat(piece.text("items", "0", "recordedBy")).isEqualTo(story.candidate.toString());
    }

    @Test
    void nobody_signs_for_another_and_nothing_but_agreements_is_signed() {
        var path = story.path("/enrolments/" + enrolment + "/signatures");

        assertThat(story.asTrainer().post(path, SCOPE).status()).isEqualTo(404);
        assertThat(story.as(Fixtures.somebody(), Role.FACILITATOR).post(path, SCOPE).status())
                .isEqualTo(404);
        assertThat(story.asCandidate().post(path, Map.of("requirement", "M01")).problem())
                .isEqualTo("own-evidence");
    }
}
