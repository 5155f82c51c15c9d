package org.safetynets.training.supervision.application;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.supervision.domain.NotTheirSupervisor;
import org.safetynets.training.supervision.domain.Session;
import org.safetynets.training.supervision.domain.SessionResult;
import org.safetynets.training.supervision.domain.Sessions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans sessions and says what became of them; empty when there is no such one of the caller's. */
@Service
public class HoldingSessions {

    private final Sessions sessions;
    private final ActingToday acting;
    private final Clock clock;

    public HoldingSessions(Sessions sessions, ActingToday acting, Clock clock) {
        this.sessions = sessions;
        this.acting = acting;
        this.clock = clock;
    }

    @Transactional
    public SessionResult plan(Session session) {
        var foreign =
                session.facilitators().stream()
                        .filter(
                                it ->
                                        !acting.supervises(
                                                session.organization(), session.supervisor(), it))
                        .findFirst();
        if (foreign.isPresent()) {
            return new SessionResult.Refused(new NotTheirSupervisor(foreign.get().value()));
        }
        sessions.add(session);
        return new SessionResult.Changed(session);
    }

    @Transactional
    public Optional<SessionResult> held(
            OrganizationId organization,
            PersonId by,
            UUID id,
            int minutes,
            @Nullable String notes) {
        return own(organization, by, id)
                .map(it -> it.held(minutes, notes, clock.instant()))
                .map(this::kept);
    }

    @Transactional
    public Optional<SessionResult> missed(OrganizationId organization, PersonId by, UUID id) {
        return own(organization, by, id).map(Session::missed).map(this::kept);
    }

    @Transactional
    public Optional<SessionResult> cancel(OrganizationId organization, PersonId by, UUID id) {
        return own(organization, by, id).map(Session::cancelled).map(this::kept);
    }

    private Optional<Session> own(OrganizationId organization, PersonId by, UUID id) {
        return sessions.find(organization, id).filter(it -> it.supervisor().equals(by));
    }

    private SessionResult kept(SessionResult result) {
        if (result instanceof SessionResult.Changed(var session)) {
            sessions.save(session);
        }
        return result;
    }
}
