package org.safetynets.training.session.application;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.assessment.domain.Source;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.enrolment.application.Crediting;
import org.safetynets.training.enrolment.application.Shown;
import org.safetynets.training.enrolment.domain.Enrolment;
import org.safetynets.training.enrolment.domain.Enrolments;
import org.safetynets.training.organization.application.OrganizationClock;
import org.safetynets.training.session.domain.Attendance;
import org.safetynets.training.session.domain.Attended;
import org.safetynets.training.session.domain.NotInTheCohort;
import org.safetynets.training.session.domain.Session;
import org.safetynets.training.session.domain.SessionPolicy;
import org.safetynets.training.session.domain.Sessions;
import org.safetynets.training.shared.application.Rules;
import org.safetynets.training.shared.domain.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records who came; whoever attended has shown the session's module. */
@Service
public class RecordingAttendance {

    private final Sessions sessions;
    private final Enrolments enrolments;
    private final Crediting crediting;
    private final OrganizationClock clock;

    public RecordingAttendance(
            Sessions sessions,
            Enrolments enrolments,
            Crediting crediting,
            OrganizationClock clock) {
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.crediting = crediting;
        this.clock = clock;
    }

    /** Empty when the organization has no such session. */
    @Transactional
    public Optional<Session> record(
            OrganizationId organization,
            UUID id,
            List<Attended> named,
            PersonId by,
            Consumer<Long> precondition) {
        return sessions.find(organization, id)
                .map(
                        it -> {
                            precondition.accept(it.version());
                            Rules.require(SessionPolicy.hasBegun(it, clock.now(organization).at()));
                            return record(it, named, by);
                        });
    }

    private Session record(Session session, List<Attended> named, PersonId by) {
        var enrolled =
                enrolments.of(session.organizationId(), new CohortId(session.cohortId())).stream()
                        .collect(Collectors.toMap(Enrolment::person, it -> it));
        var strangers =
                named.stream()
                        .map(it -> it.person().value())
                        .filter(it -> !enrolled.containsKey(new PersonId(it)))
                        .toList();
        Rules.require(Verdict.allowIf(strangers.isEmpty(), () -> new NotInTheCohort(strangers)));
        var recorded = session.recorded(named);
        sessions.save(recorded);
        var module = session.module();
        if (module != null) {
            named.forEach(
                    it -> {
                        var enrolment = Objects.requireNonNull(enrolled.get(it.person()));
                        credit(session, enrolment, it, module, by);
                    });
        }
        return recorded;
    }

    /** Whoever attended has shown the module; who was noted so by mistake has not. */
    private void credit(
            Session session, Enrolment enrolment, Attended it, String module, PersonId by) {
        var before = session.attendanceOf(it.person()).orElse(null);
        if (it.attendance() == before) {
            return;
        }
        if (it.attendance() == Attendance.ATTENDED) {
            crediting.credit(
                    new Shown(
                                    session.organizationId(),
                                    enrolment.id(),
                                    module,
                                    null,
                                    by,
                                    Source.Kind.ATTENDANCE,
                                    session.id())
                            .lasting(session.time().hours()));
        } else if (before == Attendance.ATTENDED) {
            crediting.end(
                    session.organizationId(),
                    enrolment.id(),
                    Source.Kind.ATTENDANCE,
                    session.id(),
                    clock.now(session.organizationId()).day().minusDays(1));
        }
    }
}
