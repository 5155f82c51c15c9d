package org.safetynets.referrals.referral.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.PersonErasedV1;
import org.safetynets.contracts.ReferralChangedV1;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.PortalGoldens;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.Tokens;
import org.safetynets.referrals.BesideOthers;
import org.safetynets.referrals.Play;
import org.safetynets.referrals.referral.application.LapsingConsents;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

/** D3 and D4 as partner and counselor meet them. */
class TellingMoreIT extends BesideOthers {

    private static final PortalGoldens GOLDENS = PortalGoldens.of("referrals");

    @Autowired Api api;
    @Autowired Given given;
    @Autowired MutableClock clock;
    @Autowired MongoOperations mongo;
    @Autowired Published published;
    @Autowired LapsingConsents lapsing;
    Play play;

    @BeforeEach
    void someone() {
        play = new Play(api);
        GROUPS.comes(play.partnerId, "most");
        GROUPS.scores(play.partnerId, "SUDS", 7);
    }

    @AfterEach
    void present() {
        clock.reset();
    }

    @Test
    void at_d3_a_band_is_asked_for_shown_and_receipted_and_below_it_nobody_asks() {
        // given
        var handed = play.referAndClaim("D2");
        assertThat(play.read(handed).json().has("attendance")).isFalse();
        assertThat(GROUPS.askedAbout(play.partnerId)).isEmpty();
        // when
        play.turn(handed, "D3");
        var read = play.read(handed);
        var listed = api.as(play.counselor).get(play.referrals());
        // then
        assertThat(read.text("attendance")).isEqualTo("most");
        assertThat(read.text("status")).isEqualTo("waiting");
        assertThat(listed.text("items", "0", "attendance")).isEqualTo("most");
        assertThat(GROUPS.askedAbout(play.partnerId))
                .hasSize(2)
                .allMatch(it -> it.reason().equals("shown-as-the-partner-allowed"))
                .allMatch(it -> it.body().path("wanted").get(0).has("from"));
        assertThat(told(handed))
                .isEqualTo(List.of("status,attendance", "status,attendance", "status"));
        // when
        play.turn(handed, "D2");
        // then
        assertThat(play.read(handed).json().has("attendance")).isFalse();
        assertThat(GROUPS.askedAbout(play.partnerId)).hasSize(2);
        play.turn(handed, "D3");
        clock.advance(Duration.ofDays(90));
        assertThat(play.read(handed).json().has("attendance")).isFalse();
        assertThat(GROUPS.askedAbout(play.partnerId)).hasSize(2);
    }

    @Test
    void while_nobody_answers_the_rest_is_shown_and_what_is_missing_is_said() {
        // given
        var handed = play.referAndClaim("D3");
        GROUPS.goAway();
        // then
        var read = play.read(handed);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.text("status")).isEqualTo("waiting");
        assertThat(read.json().path("unavailable").toString()).isEqualTo("[\"attendance\"]");
        assertThat(told(handed)).isEqualTo(List.of("status"));
        assertThat(choices(handed).status()).isEqualTo(503);
        assertThat(preview(handed, "SUDS").problem()).isEqualTo("service-unavailable");
        assertThat(view(handed, "?dial=D3").json().path("unavailable").toString())
                .isEqualTo("[\"attendance\"]");
    }

    @Test
    void a_partner_sees_exactly_what_would_be_shown_before_they_show_it() {
        // given
        var handed = play.referAndClaim("D0");
        assertThat(choices(handed).text("measures", "0", "names", "es"))
                .isEqualTo("Malestar ahora");
        var summary = play.preview(handed, "SUDS");
        // when
        var first = view(handed, "?dial=D4&summaryId=" + summary);
        // then
        assertThat(play.seen(handed)).isEqualTo("D0 received");
        assertThat(first.text("summary", "0", "scores", "0", "score")).isEqualTo("7");
        assertThat(view(handed, "").body()).isEqualTo(play.read(handed).body());
        // when
        assertThat(play.show(handed, summary).text("summaryId")).isEqualTo(summary);
        // then
        assertThat(play.read(handed).body()).isEqualTo(first.body());
        assertThat(view(handed, "").body()).isEqualTo(first.body());
        assertThat(told(handed)).isEqualTo(List.of("status,attendance,summary"));
    }

    @Test
    void without_a_preview_of_ones_own_there_is_no_d4() {
        // given
        var handed = play.referAndClaim("D1");
        var other = new Play(api);
        GROUPS.scores(other.partnerId, "SUDS", 3);
        var foreign = other.preview(other.referAndClaim("D1"), "SUDS");
        var mine = play.preview(play.referAndClaim("D1"), "SUDS");
        // then
        assertThat(play.turn(handed, "D4").problem()).isEqualTo("summary-not-previewed");
        assertThat(play.show(handed, foreign).problem()).isEqualTo("summary-not-previewed");
        assertThat(play.show(handed, mine).problem()).isEqualTo("summary-not-previewed");
        assertThat(play.claim(play.refer(), "D4").problem()).isEqualTo("summary-not-previewed");
        assertThat(play.claim(new Play.Handed(UUID.randomUUID(), "junk"), "D4").problem())
                .isEqualTo("summary-not-previewed");
        assertThat(view(handed, "?dial=D4&summaryId=" + foreign).status()).isEqualTo(404);
        assertThat(view(handed, "?dial=D4").status()).isEqualTo(400);
        assertThat(view(handed, "?dial=D9").status()).isEqualTo(400);
        assertThat(preview(handed, "WHO5").text("errors", "0", "field")).isEqualTo("measures");
        assertThat(preview(handed).status()).isEqualTo(400);
        assertThat(play.seen(handed)).isEqualTo("D1 open");
        var summary = play.preview(handed, "SUDS");
        clock.advance(Duration.ofDays(1));
        assertThat(play.show(handed, summary).problem()).isEqualTo("summary-not-previewed");
    }

    @Test
    void what_was_previewed_is_shown_until_another_is_and_nothing_newer() {
        // given
        var handed = shown();
        // when
        GROUPS.scores(play.partnerId, "SUDS", 2);
        var newer = play.preview(handed, "SUDS");
        // then
        assertThat(score(handed)).isEqualTo("7");
        assertThat(play.show(handed, newer).status()).isEqualTo(200);
        assertThat(score(handed)).isEqualTo("2");
        assertThat(summaries(handed)).isEqualTo(1);
        // when: for another ninety days
        assertThat(play.show(handed, newer).status()).isEqualTo(200);
        GROUPS.goAway();
        // then: it is kept here, so it is there all the same
        assertThat(score(handed)).isEqualTo("2");
    }

    @Test
    void turning_down_withdrawing_and_the_end_of_the_consent_destroy_it() {
        var turned = shown();
        play.turn(turned, "D3");
        assertThat(play.read(turned).json().has("summary")).isFalse();
        assertThat(summaries(turned)).isZero();
        var withdrawn = shown();
        play.withdraw(withdrawn);
        assertThat(summaries(withdrawn)).isZero();
        var ended = shown();
        clock.advance(Duration.ofDays(90));
        assertThat(play.seen(ended)).isEqualTo("D0 received");
        lapsing.lapse();
        assertThat(summaries(ended)).isZero();
    }

    @Test
    void it_is_sealed_and_neither_kept_answers_nor_events_hold_any_of_it() {
        // given
        GROUPS.scores(play.partnerId, "WHO5", 88_888);
        var handed = play.referAndClaim("D0");
        var mine = "/api/referrals/mine/" + handed.id();
        var key = UUID.randomUUID().toString();
        var repeated = api.as(play.partner).with("Idempotency-Key", key);
        var made = repeated.post(mine + "/summary", Map.of("measures", List.of("WHO5")));
        var dial = Map.of("dial", "D4", "summaryId", made.text("summaryId"));
        var again = api.as(play.partner).with("Idempotency-Key", key + "2");
        assertThat(again.put(mine + "/dial", dial).status()).isEqualTo(200);
        assertThat(score(handed)).isEqualTo("88888");
        // then
        for (var collection :
                List.of("summaries", "idempotencyKeys", "outbox", "receipts", "referrals")) {
            assertThat(mongo.findAll(Document.class, collection).toString())
                    .as(collection)
                    .doesNotContain("88888", "WHO5", "Malestar");
        }
        assertThat(published.of(ReferralChangedV1.class).toString()).doesNotContain("88888");
    }

    @Test
    void it_is_in_the_partners_copy_and_goes_with_them() {
        // given
        var handed = shown();
        var data = "/internal/people/" + play.partnerId + "/data";
        // then
        var copy = api.as(Tokens.service("identity-service")).get(data).body();
        assertThat(copy).contains("summaries-for-counselors", "Malestar ahora");
        assertThat(summaries(handed)).isEqualTo(1);
        // when
        var person = play.partnerId.value();
        given.event(new PersonErasedV1(person, 7, UUID.randomUUID(), clock.instant()));
        // then
        await().atMost(Duration.ofSeconds(30)).until(() -> summaries(handed) == 0);
    }

    /** What the portal's tests take for answers has no field that real ones have not. */
    @Test
    void the_portals_goldens_are_like_the_answers() {
        var handed = play.referAndClaim("D3");
        GOLDENS.assertKnown("choices.json", choices(handed));
        GOLDENS.assertKnown("previewed.json", preview(handed, "SUDS"));
        var shown = play.show(handed, play.preview(handed, "SUDS"));
        GOLDENS.assertKnown("view.json", view(handed, ""));
        var mine = "/api/referrals/mine/" + handed.id();
        play.read(handed);
        GOLDENS.assertKnown("receipts-four.json", receipts(handed));
        GOLDENS.assertKnown("consents-first.json", api.as(play.partner).get(mine + "/consents"));
        assertThat(shown.json().has("summaryId")).isTrue();
        var body = Map.of("urgentFlags", Play.NO_FLAGS, "suggestedPurpose", "BT_CORE");
        api.as(play.counselor).post(play.referrals(), body);
        GOLDENS.assertKnown("referrals.json", api.as(play.counselor).get(play.referrals()));
        GROUPS.goAway();
        play.turn(handed, "D3");
        GOLDENS.assertKnown("view-away.json", view(handed, ""));
    }

    @Test
    void nobody_else_looks_or_previews() {
        var handed = shown();
        var mine = "/api/referrals/mine/" + handed.id();
        for (var other : List.of(Tokens.of(UUID.randomUUID()), play.counselor)) {
            assertThat(api.as(other).get(mine + "/view").status()).isEqualTo(404);
            assertThat(api.as(other).get(mine + "/summary/choices").status()).isEqualTo(404);
            var measures = Map.of("measures", List.of("SUDS"));
            assertThat(api.as(other).post(mine + "/summary", measures).status()).isEqualTo(404);
        }
    }

    private Play.Handed shown() {
        GROUPS.scores(play.partnerId, "SUDS", 7);
        var handed = play.referAndClaim("D0");
        assertThat(play.show(handed, play.preview(handed, "SUDS")).status()).isEqualTo(200);
        assertThat(score(handed)).isEqualTo("7");
        return handed;
    }

    private String score(Play.Handed handed) {
        return play.read(handed).text("summary", "0", "scores", "0", "score");
    }

    private long summaries(Play.Handed handed) {
        return mongo.count(query(where("referralId").is(handed.id())), "summaries");
    }

    private Answer view(Play.Handed handed, String asked) {
        return api.as(play.partner).get("/api/referrals/mine/" + handed.id() + "/view" + asked);
    }

    private Answer choices(Play.Handed handed) {
        return api.as(play.partner).get("/api/referrals/mine/" + handed.id() + "/summary/choices");
    }

    private Answer preview(Play.Handed handed, String... measures) {
        return api.as(play.partner)
                .post(
                        "/api/referrals/mine/" + handed.id() + "/summary",
                        Map.of("measures", List.of(measures)));
    }

    private Answer receipts(Play.Handed handed) {
        return api.as(play.partner).get("/api/referrals/mine/" + handed.id() + "/receipts");
    }

    /** The kinds on each receipt, the newest first. */
    private List<String> told(Play.Handed handed) {
        return receipts(handed)
                .json()
                .path("items")
                .valueStream()
                .map(
                        it ->
                                String.join(
                                        ",",
                                        it.path("told")
                                                .valueStream()
                                                .map(n -> n.asString())
                                                .toList()))
                .toList();
    }
}
