package org.safetynets.training.support.application;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.assessment.domain.Evidence;
import org.safetynets.training.assessment.domain.KnownEvidence;
import org.safetynets.training.assessment.domain.Source;
import org.safetynets.training.practice.application.ReadingPractice;
import org.safetynets.training.practice.domain.Meeting;
import org.safetynets.training.standard.domain.Requirement;
import org.safetynets.training.standard.domain.RequirementKind;
import org.safetynets.training.supervision.domain.Session;
import org.safetynets.training.supervision.domain.SessionState;
import org.safetynets.training.supervision.domain.Sessions;
import org.springframework.stereotype.Component;

/**
 * Meetings led are practice, one piece for each; consultation is continuing education in general,
 * hour by hour. Nobody records either, so nobody can record it for themselves.
 */
@Component
class ProvenBySupport implements KnownEvidence {

    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    private final ReadingPractice practice;
    private final Sessions sessions;

    ProvenBySupport(ReadingPractice practice, Sessions sessions) {
        this.practice = practice;
        this.sessions = sessions;
    }

    @Override
    public List<Evidence> of(
            OrganizationId organization, PersonId person, Collection<Requirement> requirements) {
        var known = new ArrayList<Evidence>();
        var meetings = asked(requirements, RequirementKind.PRACTICE);
        if (!meetings.isEmpty()) {
            practice.since(organization, person, Instant.EPOCH)
                    .meetings()
                    .forEach(it -> meetings.forEach(asked -> known.add(led(asked, it))));
        }
        var learning =
                asked(requirements, RequirementKind.EDUCATION).stream()
                        .filter(it -> it.hours() != null && !it.alsoCounts().isEmpty())
                        .toList();
        if (!learning.isEmpty()) {
            sessions.allOf(organization, person).stream()
                    .filter(it -> it.state() == SessionState.HELD)
                    .forEach(it -> learning.forEach(asked -> known.add(consulted(asked, it))));
        }
        return known;
    }

    private static List<Requirement> asked(
            Collection<Requirement> requirements, RequirementKind kind) {
        return requirements.stream().filter(it -> it.kind() == kind).toList();
    }

    private static Evidence led(Requirement asked, Meeting meeting) {
        var source = new Source(Source.Kind.PRACTICE, meeting.id().toString());
        return known(asked, meeting.endsAt(), Evidence.Details.NONE.from(source));
    }

    private static Evidence consulted(Requirement asked, Session session) {
        var source = new Source(Source.Kind.CONTINUING_EDUCATION, session.id().toString());
        var hours = BigDecimal.valueOf(session.minutes()).divide(HOUR, 2, RoundingMode.HALF_UP);
        return known(
                asked, session.plannedFor(), Evidence.Details.NONE.from(source).lasting(hours));
    }

    private static Evidence known(Requirement asked, Instant at, Evidence.Details details) {
        return new Evidence(asked.code(), null, null, PersonId.NOBODY, at).with(details);
    }
}
