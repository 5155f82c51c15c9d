package org.safetynets.training.enrolment.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.safetynets.training.assessment.domain.CompetencyProgress;
import org.safetynets.training.assessment.domain.Progress;
import org.safetynets.training.enrolment.application.Assessed;
import org.safetynets.training.enrolment.domain.EnrolmentStatus;

/**
 * An enrolment over HTTP, with what is left.
 *
 * @param met the requirements that need nothing more
 * @param unmet the others, each with how much passing evidence there is and how much it takes
 * @param competencies of the standard, each with how many of the requirements that show it are met
 */
public record EnrolmentView(
        UUID enrolmentId,
        UUID cohortId,
        UUID standardId,
        UUID personId,
        Instant enrolledAt,
        EnrolmentStatus status,
        List<Progress> met,
        List<Progress> unmet,
        List<CompetencyProgress> competencies,
        long version) {

    static EnrolmentView of(Assessed assessed) {
        var enrolment = assessed.enrolment();
        return new EnrolmentView(
                enrolment.id().value(),
                enrolment.place().cohort().value(),
                enrolment.place().standard().value(),
                enrolment.person().value(),
                enrolment.enrolledAt(),
                enrolment.status(),
                assessed.assessment().met(),
                assessed.assessment().unmet(),
                assessed.competencies(),
                enrolment.version());
    }
}
