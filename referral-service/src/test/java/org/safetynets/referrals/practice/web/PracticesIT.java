package org.safetynets.referrals.practice.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.AuditRecordedV1;
import org.safetynets.platform.people.PseudonymCopies;
import org.safetynets.platform.personal.PersonalData;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Tokens;
import org.safetynets.referrals.practice.PracticePlay;
import org.safetynets.referrals.practice.application.RunningPractice;
import org.safetynets.referrals.practice.domain.PracticeId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@ServiceTest
class PracticesIT {

    @Autowired RunningPractice running;
    @Autowired Api api;
    @Autowired MongoOperations mongo;
    @Autowired Published published;
    @Autowired List<PersonalData> held;
    @Autowired List<PseudonymCopies> copies;
    PracticePlay play;

    @BeforeEach
    void aPractice() {
        play = new PracticePlay(api);
    }

    @Test
    void one_that_ended_between_two_steps_is_not_found_and_no_mistake_of_ours() {
        var ended = new PracticeId(UUID.randomUUID());

        assertThatThrownBy(() -> running.withdraw(ended, UUID.randomUUID()))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_counselor_founds_one_and_another_joins_by_a_code_shown_once() {
        // given
        var invited = api.as(play.alder).post(play.path() + "/invitations", Map.of());
        assertThat(invited.status()).as(invited.toString()).isEqualTo(201);
        // when
        var typed = invited.text("code").toLowerCase(java.util.Locale.ROOT).replace("-", " ");
        var joined = api.as(play.rowan).post(PracticePlay.ALL + "/join", Map.of("code", typed));
        // then
        assertThat(joined.status()).as(joined.toString()).isEqualTo(200);
        assertThat(joined.text("members", "1", "pseudonym")).isEqualTo("Rowan");
        assertThat(joined.text("part")).isEqualTo("member");
        assertThat(stored()).doesNotContain(invited.text("code"));
        var mine = api.as(play.rowan).get(PracticePlay.ALL + "/mine");
        assertThat(mine.text("0", "practiceId")).isEqualTo(play.practiceId);
        var again = api.as(play.rowan).post(PracticePlay.ALL + "/join", Map.of("code", typed));
        assertThat(again.problem()).isEqualTo("practice-code-not-valid");
    }

    @Test
    void nobody_founds_or_joins_one_who_is_no_counselor() {
        // given
        var partner = Tokens.of(UUID.randomUUID());
        // then
        assertThat(api.as(partner).post(PracticePlay.ALL, Map.of("name", "Mine")).problem())
                .isEqualTo("counselors-only");
        assertThat(api.as(partner).post(PracticePlay.ALL + "/join", Map.of("code", "X")).problem())
                .isEqualTo("counselors-only");
    }

    @Test
    void a_foreign_practice_is_not_there_and_a_member_decides_nothing() {
        // given
        play.joined();
        var stranger = new PracticePlay(api).alder;
        // then
        assertThat(play.read(stranger).status()).isEqualTo(404);
        for (var path : List.of("/invitations", "/integrations")) {
            assertThat(api.as(stranger).post(play.path() + path, Map.of()).status()).isIn(400, 404);
        }
        assertThat(api.as(stranger).get(play.path() + "/integrations").status()).isEqualTo(404);
        assertThat(api.as(stranger).delete(play.path() + "/members/me").status()).isEqualTo(404);
        assertThat(api.as(play.rowan).post(play.path() + "/invitations", Map.of()).status())
                .isEqualTo(403);
        var alder = play.path() + "/members/" + play.alderId;
        assertThat(api.as(play.rowan).delete(alder).status()).isEqualTo(403);
    }

    @Test
    void who_asks_is_seen_by_administrators_and_let_in() {
        // given
        var asked = api.as(play.rowan).post(play.path() + "/requests", Map.of());
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        assertThat(play.read(play.rowan).status()).isEqualTo(404);
        assertThat(play.read(play.alder).text("requests", "0", "pseudonym")).isEqualTo("Rowan");
        // when
        var request = play.path() + "/requests/" + play.rowanId;
        var accepted = api.as(play.alder).put(request, Map.of("accepted", true));
        // then
        assertThat(accepted.status()).as(accepted.toString()).isEqualTo(200);
        assertThat(play.read(play.rowan).text("members", "1", "pseudonym")).isEqualTo("Rowan");
        assertThat(api.as(play.alder).put(request, Map.of("accepted", true)).status())
                .isEqualTo(404);
    }

    @Test
    void of_two_who_change_the_same_version_one_is_refused() {
        // given
        var seen = play.read(play.alder).header("ETag");
        var other = Map.of("name", "Another");
        // when
        var first = api.as(play.alder).with("If-Match", seen).put(play.path(), other);
        // then
        assertThat(first.text("name")).isEqualTo("Another");
        assertThat(api.as(play.alder).with("If-Match", seen).put(play.path(), other).status())
                .isEqualTo(412);
        assertThat(api.as(play.alder).put(play.path(), other).status()).isEqualTo(428);
    }

    @Test
    void the_last_administrator_leaves_it_to_another_and_the_last_member_ends_it() {
        // given
        play.joined();
        // when
        assertThat(api.as(play.alder).delete(play.path() + "/members/me").status()).isEqualTo(204);
        // then
        assertThat(play.read(play.alder).status()).isEqualTo(404);
        assertThat(play.read(play.rowan).text("part")).isEqualTo("administrator");
        api.as(play.rowan).delete(play.path() + "/members/me");
        assertThat(play.read(play.rowan).status()).isEqualTo(404);
        assertThat(stored()).doesNotContain(play.practiceId);
    }

    @Test
    void a_member_is_told_renamed_and_forgotten() {
        // given
        play.joined();
        // when
        copies.forEach(it -> it.rename(play.rowanId, "Hazel"));
        // then
        assertThat(play.read(play.alder).body()).contains("Hazel").doesNotContain("Rowan\"");
        assertThat(about()).hasSize(1);
        // when
        held.forEach(it -> it.erase(play.rowanId));
        // then
        assertThat(about()).isEmpty();
        assertThat(play.read(play.alder).body()).doesNotContain("Hazel");
        assertThat(stored()).doesNotContain(play.rowanId.toString());
    }

    @Test
    void who_did_what_is_noted() {
        // given
        play.joined();
        // then
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(published.of(AuditRecordedV1.class))
                                        .filteredOn(it -> it.subjectId().equals(play.practiceId))
                                        .extracting(AuditRecordedV1::action)
                                        .contains(
                                                "practice.founded",
                                                "practice.invited",
                                                "practice.joined"));
    }

    @Test
    void bad_input_is_named_and_changes_nothing() {
        assertThat(api.as(play.alder).post(PracticePlay.ALL, Map.of("name", " ")).status())
                .isEqualTo(400);
        assertThat(
                        api.as(play.alder)
                                .post(PracticePlay.ALL, Map.of("name", "x".repeat(121)))
                                .status())
                .isEqualTo(400);
        assertThat(
                        api.as(play.alder)
                                .put(
                                        play.path() + "/members/" + play.alderId,
                                        Map.of("part", "owner"))
                                .status())
                .isEqualTo(400);
    }

    private List<?> about() {
        return held.stream().flatMap(it -> it.about(play.rowanId).stream()).toList();
    }

    private String stored() {
        return mongo.findAll(Document.class, "practices").toString();
    }
}
