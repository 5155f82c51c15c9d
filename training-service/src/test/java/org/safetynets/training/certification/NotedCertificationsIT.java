package org.safetynets.training.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.AuditRecordedV1;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.training.Fixtures;
import org.safetynets.training.Story;
import org.springframework.beans.factory.annotation.Autowired;

/** What trainers decide and read is in the audit, with the candidate as the one concerned. */
@ServiceTest
class NotedCertificationsIT {

    @Autowired private Api api;
    @Autowired private Published published;
    private Story story;

    @BeforeEach
    void begin() {
        story = new Story(api);
    }

    @Test
    void each_decision_is_noted_with_who_made_it() {
        // given
        var candidate = story.candidate.value();
        var id = story.certification().text("certificationId");
        // when
        story.rule(id, "suspend", "allegation");
        story.rule(id, "reinstate", "unfounded");
        story.rule(id, "revoke", "disclosure");
        story.rule(id, "revoke", "refused, so not noted");
        // then
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(published.of(AuditRecordedV1.class))
                                        .filteredOn(it -> it.subjectId().equals(id))
                                        .extracting(
                                                AuditRecordedV1::action,
                                                AuditRecordedV1::actorId,
                                                AuditRecordedV1::personId,
                                                AuditRecordedV1::reason)
                                        .containsExactlyInAnyOrder(
                                                noted("certification.issued", candidate),
                                                noted("certification.suspended", candidate),
                                                noted("certification.reinstated", candidate),
                                                noted("certification.revoked", candidate)));
    }

    @Test
    void a_list_is_one_entry_and_reading_ones_own_is_none() {
        // given
        var enrolment = story.enrolment();
        // when
        story.as(Fixtures.somebody(), Role.COORDINATOR).get(story.path("/certifications"));
        story.asCandidate().get(story.path("/enrolments/" + enrolment));
        story.asTrainer().get(story.path("/enrolments/" + enrolment));
        // then
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(published.of(AuditRecordedV1.class))
                                        .filteredOn(
                                                it ->
                                                        story.organization
                                                                .value()
                                                                .equals(it.organizationId()))
                                        .extracting(
                                                AuditRecordedV1::action, AuditRecordedV1::personId)
                                        .containsExactlyInAnyOrder(
                                                tuple("certifications.read", null),
                                                tuple("enrolment.read", story.candidate.value())));
    }

    private org.assertj.core.groups.Tuple noted(String action, java.util.UUID candidate) {
        return tuple(action, story.trainer.value(), candidate, null);
    }
}
