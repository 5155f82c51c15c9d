package org.safetynets.training.session.application;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.training.cohort.domain.Cohort;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.cohort.domain.Cohorts;
import org.safetynets.training.cohort.domain.RevisingResult;
import org.safetynets.training.enrolment.application.RevisingCohorts;
import org.safetynets.training.session.domain.Session;
import org.safetynets.training.session.domain.SessionPolicy;
import org.safetynets.training.session.domain.Sessions;
import org.safetynets.training.shared.application.Rules;
import org.safetynets.training.standard.domain.Standards;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans the sessions of cohorts, and moves cohorts with all of theirs. */
@Service
public class PlanningSessions {

    private final Sessions sessions;
    private final Cohorts cohorts;
    private final Standards standards;
    private final RevisingCohorts revising;

    public PlanningSessions(
            Sessions sessions, Cohorts cohorts, Standards standards, RevisingCohorts revising) {
        this.sessions = sessions;
        this.cohorts = cohorts;
        this.standards = standards;
        this.revising = revising;
    }

    /** Empty when the organization has no such cohort. */
    @Transactional
    public Optional<Session> plan(
            OrganizationId organization, CohortId id, Function<Cohort, Session> draft) {
        return cohorts.find(organization, id)
                .map(
                        it -> {
                            var session = draft.apply(it);
                            requireModule(it, session);
                            sessions.add(session);
                            return session;
                        });
    }

    /** Empty when the organization has no such session. */
    @Transactional
    public Optional<Session> revise(
            OrganizationId organization, UUID id, UnaryOperator<Session> change) {
        return sessions.find(organization, id)
                .map(
                        it -> {
                            Rules.require(SessionPolicy.mayChange(it));
                            var changed = change.apply(it);
                            cohorts.find(organization, new CohortId(it.cohortId()))
                                    .ifPresent(cohort -> requireModule(cohort, changed));
                            sessions.save(changed);
                            return changed;
                        });
    }

    private void requireModule(Cohort cohort, Session session) {
        var standard = standards.find(cohort.standard()).orElseThrow().content();
        Rules.require(SessionPolicy.teachesAModule(session.module(), standard));
    }

    /** Whether there was one. */
    @Transactional
    public boolean remove(OrganizationId organization, UUID id) {
        var session = sessions.find(organization, id);
        session.ifPresent(
                it -> {
                    Rules.require(SessionPolicy.mayChange(it));
                    sessions.remove(it);
                });
        return session.isPresent();
    }

    /**
     * Moves the cohort's days and every session that nobody came to yet; each keeps its hour on the
     * wall. Empty when the organization has no such cohort.
     */
    @Transactional
    public Optional<RevisingResult> move(
            OrganizationId organization, CohortId id, long days, @Nullable ZoneId to) {
        var result =
                revising.revise(
                        organization,
                        id,
                        it -> it.plan().moved(days, to == null ? it.plan().zone() : to));
        if (result.isPresent() && result.get() instanceof RevisingResult.Revised) {
            sessions.of(organization, id).stream()
                    .filter(it -> it.attendance().isEmpty())
                    .map(it -> it.moved(days, to == null ? it.time().zone() : to))
                    .forEach(sessions::save);
        }
        return result;
    }
}
