package org.safetynets.referrals.integration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.referrals.integration.IntegrationPlay;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@ServiceTest
class ActivityIT {

    @Autowired Api api;
    @Autowired MongoOperations mongo;
    IntegrationPlay play;
    Answer system;

    @BeforeEach
    void aSystem() {
        play = new IntegrationPlay(api);
        system = play.made(IntegrationPlay.key("a"));
        play.letIn(system);
    }

    @Test
    void what_a_system_asked_is_listed_without_what_it_was_about_and_counted() {
        // when
        var asked = play.system(system);
        assertThat(asked.get("/fhir/Task?status=accepted&_count=5").status()).isEqualTo(200);
        assertThat(asked.get("/fhir/Task/" + play.practice.practiceId).status()).isEqualTo(404);
        assertThat(asked.get("/fhir/Consent/" + play.practice.practiceId).status()).isEqualTo(403);
        // then
        var activity = awaited(3);
        assertThat(activity.text("requests", "0", "path")).isEqualTo("/fhir/Consent/{id}");
        assertThat(activity.text("requests", "2", "path")).isEqualTo("/fhir/Task");
        assertThat(activity.text("requests", "2", "method")).isEqualTo("GET");
        assertThat(activity.text("requests", "2", "status")).isEqualTo("200");
        assertThat(activity.text("requests", "2", "requestId")).isNotEmpty();
        assertThat(activity.body()).doesNotContain(play.practice.practiceId, "_count");
        assertThat(activity.json().get("days")).hasSize(30);
        var counted = activity.json().get("days").valueStream().toList();
        assertThat(counted.stream().mapToInt(it -> it.get("successes").asInt()).sum()).isEqualTo(1);
        assertThat(counted.stream().mapToInt(it -> it.get("clientErrors").asInt()).sum())
                .isEqualTo(2);
        var first = LocalDate.parse(counted.getFirst().get("day").asString());
        assertThat(LocalDate.parse(counted.getLast().get("day").asString()))
                .isEqualTo(first.plusDays(29))
                .isBeforeOrEqualTo(LocalDate.now(ZoneOffset.UTC));
        assertThat(play.read(system).text("lastUsedAt")).isNotEmpty();
    }

    @Test
    void pages_follow_each_other_without_a_gap() {
        // given
        for (var more = 0; more < 5; more++) {
            play.system(system).get("/fhir/Task");
        }
        var all = awaited(5);
        // when
        var found = new ArrayList<String>();
        var page = api.as(play.practice.alder).get(path() + "?size=2");
        page.json().get("requests").forEach(it -> found.add(it.get("entryId").asString()));
        while (!page.text("next").isEmpty()) {
            page = api.as(play.practice.alder).get(path() + "?size=2&before=" + page.text("next"));
            page.json().get("requests").forEach(it -> found.add(it.get("entryId").asString()));
        }
        // then
        var expected =
                all.json()
                        .get("requests")
                        .valueStream()
                        .map(it -> it.get("entryId").asString())
                        .toList();
        assertThat(found).containsExactlyElementsOf(expected);
        assertThat(api.as(play.practice.alder).get(path() + "?size=101").status()).isEqualTo(400);
    }

    @Test
    void the_organization_sees_it_too_and_nobody_else() {
        // given
        play.system(system).get("/fhir/Task");
        awaited(1);
        // then
        var there = play.atOrganization() + "/" + system.text("integrationId") + "/activity";
        assertThat(api.as(play.practice.coordinator).get(there).json().get("requests")).hasSize(1);
        var stranger = new IntegrationPlay(api).practice;
        assertThat(api.as(stranger.alder).get(path()).status()).isEqualTo(404);
    }

    @Test
    void the_database_forgets_it_by_itself() {
        var indexes = mongo.getCollection("integration_requests").listIndexes();
        assertThat(indexes)
                .extracting(it -> it.get("expireAfterSeconds", (Number) 0).longValue())
                .contains(Duration.ofDays(30).toSeconds());
        assertThat(mongo.getCollection("integration_use").listIndexes())
                .extracting(Document::toJson)
                .anyMatch(it -> it.contains("expireAfterSeconds"));
    }

    private Answer awaited(int requests) {
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                api.as(play.practice.alder)
                                                .get(path())
                                                .json()
                                                .get("requests")
                                                .size()
                                        >= requests);
        return api.as(play.practice.alder).get(path());
    }

    private String path() {
        return play.path() + "/" + system.text("integrationId") + "/activity";
    }
}
