package org.safetynets.training.message;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safetynets.contracts.CohortMessageSentV1;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.outbox.Outbox;
import org.safetynets.training.cohort.domain.Cohort;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.cohort.domain.Cohorts;
import org.safetynets.training.enrolment.domain.Enrolment;
import org.safetynets.training.enrolment.domain.EnrolmentStatus;
import org.safetynets.training.enrolment.domain.Enrolments;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a trainer wrote and tells that it was, both or neither. */
@Service
class WritingToCohorts {

    private final CohortMessages messages;
    private final Cohorts cohorts;
    private final Enrolments enrolments;
    private final Outbox outbox;
    private final Clock clock;

    WritingToCohorts(
            CohortMessages messages,
            Cohorts cohorts,
            Enrolments enrolments,
            Outbox outbox,
            Clock clock) {
        this.messages = messages;
        this.cohorts = cohorts;
        this.enrolments = enrolments;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Empty when the organization has no such cohort. */
    @Transactional
    public Optional<CohortMessage> write(
            OrganizationId organization,
            CohortId id,
            PersonId author,
            String subject,
            String text) {
        return cohorts.find(organization, id).map(it -> write(it, author, subject, text));
    }

    private CohortMessage write(Cohort cohort, PersonId author, String subject, String text) {
        var recipients =
                enrolments.of(cohort.organization(), cohort.id()).stream()
                        .filter(it -> it.status() == EnrolmentStatus.ACTIVE)
                        .map(Enrolment::person)
                        .collect(Collectors.toUnmodifiableSet());
        var message =
                new CohortMessage(
                        Ids.next(),
                        cohort.organization(),
                        cohort.id(),
                        author,
                        subject,
                        text,
                        recipients,
                        clock.instant().truncatedTo(ChronoUnit.MILLIS));
        messages.add(message);
        outbox.append(
                new CohortMessageSentV1(
                        message.id(),
                        1,
                        message.organization().value(),
                        message.cohort().value(),
                        recipients.stream().map(PersonId::value).sorted().toList()));
        return message;
    }
}
