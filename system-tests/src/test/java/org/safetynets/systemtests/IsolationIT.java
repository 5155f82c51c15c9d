package org.safetynets.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetynets.stack.demo.DemoData;
import org.safetynets.stack.demo.Organization;

/** To people of one organization, another one's things do not exist. */
@OnTheSuite
class IsolationIT {

    private final Suite suite;
    private Organization harbor;
    private Organization meadow;

    IsolationIT(Suite suite) {
        this.suite = suite;
        var data = new DemoData(suite.network());
        this.harbor = data.harbor();
        this.meadow = data.meadow();
    }

    @BeforeEach
    void theDemoDataIsThere() {
        assertThat(harbor.id()).isNotEqualTo(meadow.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "facilitator",
                "supervisor",
                "trainer",
                "coordinator",
                "safety",
                "counselor",
                "partner"
            })
    void foreign_addresses_answer_404_to_every_role(String role) {
        var stranger = meadow.person(role);
        var circle = Circle.open(suite);

        for (var path :
                List.of(
                        harbor.path("identity") + "/members",
                        harbor.path("groups") + "/groups",
                        circle.api(),
                        circle.api() + "/roster",
                        circle.api() + "/join-requests",
                        circle.api() + "/meetings",
                        harbor.path("training") + "/cohorts",
                        harbor.path("training") + "/certifications",
                        harbor.path("training") + "/certifications/" + circle.certificationId(),
                        harbor.path("referrals") + "/referrals")) {
            assertThat(stranger.get(path).status()).as(role + " reads " + path).isEqualTo(404);
        }
        for (var command : List.of("/open", "/pause", "/close")) {
            assertThat(stranger.post(circle.api() + command, Map.of()).status())
                    .as(role + " tries " + command)
                    .isEqualTo(404);
        }
        assertThat(circle.status()).isEqualTo("open");
    }

    /** Who works in a practice one service knows, and its webhooks another: it asks each time. */
    @Test
    void a_practices_webhooks_are_there_for_its_members_alone() {
        var counselor = harbor.person("counselor");
        var founded =
                counselor.post("/api/referrals/practices", Map.of("name", "Alder & Colleagues"));
        assertThat(founded.status()).as(founded.toString()).isEqualTo(201);
        var practice = "/practices/" + founded.text("practiceId");
        var webhooks = "/api/notifications" + practice + "/webhooks";

        assertThat(counselor.get(webhooks).status()).isEqualTo(200);
        for (var other : List.of(meadow.person("counselor"), harbor.person("coordinator"))) {
            assertThat(other.get(webhooks).status()).isEqualTo(404);
        }
        counselor.delete("/api/referrals" + practice + "/members/me");
        assertThat(counselor.get(webhooks).status()).isEqualTo(404);
    }

    @Test
    void nobody_reaches_the_inside_of_a_service_from_outside() {
        for (var path : List.of("/internal/people/x", "/actuator/prometheus", "/actuator/env")) {
            assertThat(suite.network().api().get(path).status()).as(path).isEqualTo(404);
            assertThat(suite.network().admin().get(path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void without_a_sign_in_there_is_a_problem_and_no_redirect() {
        var reply = suite.network().api().get(harbor.path("groups") + "/groups");

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.text("type")).isEqualTo("/problems/unauthenticated");
    }
}
