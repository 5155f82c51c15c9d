package org.safetynets.training.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.EvidenceRecheckDueV1;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.StoredTexts;
import org.safetynets.platform.test.Tokens;
import org.safetynets.training.Fixtures;
import org.safetynets.training.Story;
import org.safetynets.training.external.application.RecheckSweep;
import org.safetynets.training.file.Uploads;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ExternalEvidenceIT {

    @Autowired private Api api;
    @Autowired private StoredTexts texts;
    @Autowired private MutableClock clock;
    @Autowired private RecheckSweep rechecks;
    @Autowired private Published published;
    private Story story;
    private String enrolment = "";

    @BeforeEach
    void begin() {
        story = new Story(api);
        enrolment = story.enrolment();
    }

    @AfterEach
    void let_the_clock_go() {
        clock.reset();
    }

    @Test
    void counts_for_what_a_reviewer_says_and_nothing_else() {
        var brought = bring(Set.of("M01", "Q03"));
        assertThat(brought.status()).as(brought.toString()).isEqualTo(201);
        assertThat(brought.text("standing")).isEqualTo("submitted");
        assertThat(met()).isEmpty();
        assertThat(list("").text("total")).isEqualTo("1");

        var wrong = review(brought, true, Set.of("OB1"));
        assertThat(wrong.problem()).isEqualTo("not-asked-for");
        assertThat(review(brought, true, Set.of()).problem()).isEqualTo("counts-for-nothing");
        var own =
                story.as(story.candidate, Role.TRAINER)
                        .post(reviews(brought), decision(true, Set.of("M01")));
        assertThat(own.problem()).isEqualTo("own-evidence");
        var accepted = review(brought, true, Set.of("M01"));

        assertThat(accepted.text("standing")).as(accepted.toString()).isEqualTo("accepted");
        assertThat(met()).containsExactly("M01");
        assertThat(list("").text("total")).isEqualTo("0");
        assertThat(texts.holding("Ridgeview Institute")).isEmpty();
        assertThat(texts.holding("Seen the original")).isEmpty();
    }

    @Test
    void a_missed_recheck_stops_it_that_night_and_a_later_one_brings_it_back() {
        var brought = bring(Set.of("M01"));
        var accepted = review(brought, true, Set.of("M01"));
        var last = LocalDate.parse(accepted.text("recheckBy"));
        assertThat(last)
                .isEqualTo(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusYears(1));

        clock.setTo(last.atTime(23, 59, 59).toInstant(ZoneOffset.UTC));
        assertThat(met()).containsExactly("M01");
        assertThat(list("?dueBy=" + last).text("total")).isEqualTo("1");
        clock.setTo(last.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
        assertThat(met()).isEmpty();
        assertThat(mine().text("0", "standing")).isEqualTo("lapsed");

        var again = review(brought, true, Set.of("M01"));
        assertThat(again.text("standing")).isEqualTo("accepted");
        assertThat(again.json().path("reviews")).hasSize(2);
        assertThat(met()).containsExactly("M01");
    }

    @Test
    void a_recheck_to_come_is_told_once_for_each_day_whichever_instance_looks() throws Exception {
        var brought = bring(Set.of("M01"));
        var last = LocalDate.parse(review(brought, true, Set.of("M01")).text("recheckBy"));
        for (var left : List.of(31, 30, 20, 6, 0)) {
            clock.setTo(last.minusDays(left).atTime(12, 0).toInstant(ZoneOffset.UTC));
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                threads.invokeAll(Collections.nCopies(2, (Callable<Integer>) rechecks::run));
            }
        }
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(told(brought)).containsExactly(30, 7));

        review(brought, true, Set.of("M01"));
        clock.setTo(last.plusYears(1).minusDays(30).atStartOfDay().toInstant(ZoneOffset.UTC));
        rechecks.run();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(told(brought))
                                        .as("looked at again, it is told of again")
                                        .containsExactly(30, 7, 30));
    }

    private List<Integer> told(Answer brought) {
        var id = UUID.fromString(brought.text("externalEvidenceId"));
        return published.of(EvidenceRecheckDueV1.class, id).stream()
                .map(EvidenceRecheckDueV1::daysLeft)
                .toList();
    }

    @Test
    void a_recheck_that_says_no_ends_it_at_once_and_stays_on_record() {
        var brought = bring(Set.of("M01"));
        review(brought, true, Set.of("M01"));
        assertThat(met()).containsExactly("M01");

        var declined = review(brought, false, Set.of());

        assertThat(declined.text("standing")).as(declined.toString()).isEqualTo("declined");
        assertThat(met()).isEmpty();
        assertThat(declined.json().path("reviews")).hasSize(2);
        assertThat(review(brought, true, Set.of("M01")).problem()).isEqualTo("external-declined");
    }

    @Test
    void its_own_last_day_comes_first_and_what_has_ended_is_refused() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var soon = new HashMap<>(request(Set.of("M01")));
        soon.put("expiresOn", today.plusDays(30).toString());
        var accepted = review(post(soon), true, Set.of("M01"));
        assertThat(accepted.text("recheckBy")).isEqualTo(today.plusDays(30).toString());

        var over = new HashMap<>(request(Set.of("M01")));
        over.put("expiresOn", today.minusDays(1).toString());
        assertThat(post(over).problem()).isEqualTo("certificate-ended");
        var later = new HashMap<>(request(Set.of("M01")));
        later.put("issuedOn", today.plusDays(2).toString());
        assertThat(post(later).problem()).isEqualTo("issued-later");
        assertThat(bring(Set.of("NONE")).problem()).isEqualTo("requirement-unknown");
    }

    @Test
    void is_brought_for_oneself_alone_and_read_by_trainers_and_its_owner() {
        var path = story.path("/enrolments/" + enrolment + "/external-evidence");
        var forAnother = story.as(Fixtures.somebody()).post(path, request(Set.of("M01")));
        assertThat(forAnother.status()).isEqualTo(404);
        var brought = bring(Set.of("M01"));

        assertThat(story.as(Fixtures.somebody()).get(path).status()).isEqualTo(404);
        assertThat(story.asTrainer().get(path).text("0", "issuer"))
                .isEqualTo("Ridgeview Institute");
        var file = story.path("/external-evidence/" + brought.text("externalEvidenceId") + "/file");
        assertThat(story.asCandidate().with("Accept", "*/*").get(file).status()).isEqualTo(200);
        assertThat(story.as(Fixtures.somebody(), Role.SUPERVISOR).get(file).status())
                .isEqualTo(404);
    }

    private Answer bring(Set<String> counts) {
        return post(request(counts));
    }

    private Answer post(Map<String, Object> request) {
        return story.asCandidate()
                .post(story.path("/enrolments/" + enrolment + "/external-evidence"), request);
    }

    private Map<String, Object> request(Set<String> counts) {
        var file =
                Uploads.upload(
                                api.base(),
                                Tokens.of(story.candidate).with(story.organization),
                                story.path("/files?purpose=certificate"),
                                "certificate.pdf",
                                Uploads.pdf())
                        .text("fileId");
        return Map.of(
                "fileId", file,
                "issuer", "Ridgeview Institute",
                "title", "Facilitator training",
                "issuedOn", "2026-01-15",
                "counts", counts);
    }

    private static Map<String, Object> decision(boolean accepted, Set<String> counts) {
        return Map.of("accepted", accepted, "reason", "Seen the original", "counts", counts);
    }

    private String reviews(Answer brought) {
        return story.path("/external-evidence/" + brought.text("externalEvidenceId") + "/reviews");
    }

    private Answer review(Answer brought, boolean accepted, Set<String> counts) {
        return story.asTrainer().post(reviews(brought), decision(accepted, counts));
    }

    private Answer list(String query) {
        return story.asTrainer().get(story.path("/external-evidence" + query));
    }

    private Answer mine() {
        return story.asCandidate()
                .get(story.path("/enrolments/" + enrolment + "/external-evidence"));
    }

    private List<String> met() {
        return story.asCandidate()
                .get(story.path("/enrolments/" + enrolment))
                .json()
                .path("met")
                .valueStream()
                .map(it -> it.path("code").asString())
                .toList();
    }
}
