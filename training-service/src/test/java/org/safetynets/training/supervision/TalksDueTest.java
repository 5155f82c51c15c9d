package org.safetynets.training.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.training.Fixtures.HARBOR;
import static org.safetynets.training.Fixtures.NOON;
import static org.safetynets.training.Fixtures.TRAINER;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.Fixtures;
import org.safetynets.training.incident.domain.SevereIncident;
import org.safetynets.training.incident.domain.Severity;
import org.safetynets.training.supervision.domain.Cadence;
import org.safetynets.training.supervision.domain.DuePolicy;
import org.safetynets.training.supervision.domain.Session;
import org.safetynets.training.supervision.domain.SessionKind;
import org.safetynets.training.supervision.domain.SessionNotYet;
import org.safetynets.training.supervision.domain.SessionResult;
import org.safetynets.training.supervision.domain.SessionSettled;
import org.safetynets.training.supervision.domain.SessionState;
import org.safetynets.training.supervision.domain.Talk;

class TalksDueTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Madrid");
    private static final PersonId FACILITATOR = Fixtures.somebody();

    @ParameterizedTest
    @CsvSource({
        "0, true, FORTNIGHTLY",
        "1, true, FORTNIGHTLY",
        "1, false, MONTHLY",
        "2, true, MONTHLY",
    })
    void the_first_group_is_talked_about_fortnightly_then_monthly(
            long groups, boolean meets, Cadence expected) {
        assertThat(Cadence.of(groups, meets)).isEqualTo(expected);
    }

    @Test
    void counts_from_the_last_talk_and_ends_with_a_day_of_the_organization() {
        var talks = due(List.of(held(SessionKind.ALONE, NOON, null)), List.of());

        assertThat(talks)
                .filteredOn(it -> it.kind() == SessionKind.ALONE)
                .extracting(Talk::by)
                .containsExactly(Instant.parse("2026-03-24T23:00:00Z"));
    }

    @Test
    void a_day_of_the_organization_ends_an_hour_earlier_once_its_clocks_went_forward() {
        var march20 = Instant.parse("2026-03-20T12:00:00Z");

        assertThat(due(List.of(held(SessionKind.ALONE, march20, null)), List.of()))
                .filteredOn(it -> it.kind() == SessionKind.ALONE)
                .extracting(Talk::by)
                .containsExactly(Instant.parse("2026-04-03T22:00:00Z"));
    }

    @Test
    void a_group_talk_is_due_once_a_quarter_and_is_not_one_alone() {
        var talks = due(List.of(held(SessionKind.GROUP, NOON, null)), List.of());

        assertThat(talks)
                .filteredOn(it -> it.kind() == SessionKind.GROUP)
                .extracting(Talk::by)
                .containsExactly(Instant.parse("2026-06-10T22:00:00Z"));
        assertThat(talks)
                .filteredOn(it -> it.kind() == SessionKind.ALONE)
                .extracting(Talk::by)
                .containsExactly(Instant.parse("2026-01-15T23:00:00Z"));
    }

    @Test
    void a_severe_incident_asks_for_a_talk_within_its_time_until_it_was_held() {
        var s1 = incident(Severity.S1);
        var s2 = incident(Severity.S2);
        var talks = due(List.of(held(SessionKind.AFTER_INCIDENT, NOON, s2.id())), List.of(s1, s2));

        assertThat(talks)
                .filteredOn(it -> it.kind() == SessionKind.AFTER_INCIDENT)
                .containsExactly(
                        new Talk(
                                SessionKind.AFTER_INCIDENT,
                                NOON.plus(Duration.ofDays(1)),
                                s1.id()));
        assertThat(due(List.of(), List.of(incident(Severity.S2))))
                .filteredOn(it -> it.kind() == SessionKind.AFTER_INCIDENT)
                .extracting(Talk::by)
                .containsExactly(NOON.plus(Duration.ofDays(3)));
        assertThat(due(List.of(), List.of(incident(Severity.MILDER))))
                .noneMatch(it -> it.kind() == SessionKind.AFTER_INCIDENT);
    }

    @Test
    void a_session_that_is_planned_missed_or_cancelled_is_no_talk() {
        var planned = session(SessionKind.ALONE, NOON, null, SessionState.PLANNED);
        var before = due(List.of(), List.of());

        assertThat(due(List.of(planned), List.of())).isEqualTo(before);
        assertThat(due(List.of(changed(planned.missed())), List.of())).isEqualTo(before);
        assertThat(due(List.of(changed(planned.cancelled())), List.of())).isEqualTo(before);
    }

    @Test
    void a_session_is_held_once_its_time_has_come_and_stays_so() {
        var planned = session(SessionKind.ALONE, NOON, null, SessionState.PLANNED);

        assertThat(planned.held(60, null, NOON.minusMillis(1)))
                .isEqualTo(new SessionResult.Refused(new SessionNotYet(NOON)));
        var held = changed(planned.held(50, "Tired", NOON));
        assertThat(held.minutes()).isEqualTo(50);
        assertThat(held.cancelled())
                .isEqualTo(new SessionResult.Refused(new SessionSettled(SessionState.HELD)));
    }

    @Test
    void a_session_that_nobody_recorded_within_three_days_was_missed() {
        var planned = session(SessionKind.ALONE, NOON, null, SessionState.PLANNED);

        assertThat(planned.stateAt(NOON.plus(Duration.ofDays(3)))).isEqualTo(SessionState.PLANNED);
        assertThat(planned.stateAt(NOON.plus(Duration.ofDays(3)).plusMillis(1)))
                .isEqualTo(SessionState.MISSED);
    }

    private static List<Talk> due(List<Session> sessions, List<SevereIncident> incidents) {
        var since = Instant.parse("2026-01-01T12:00:00Z");
        return DuePolicy.due(Cadence.FORTNIGHTLY, since, sessions, incidents, ZONE);
    }

    private static Session held(SessionKind kind, Instant at, @Nullable UUID incident) {
        return session(kind, at, incident, SessionState.HELD);
    }

    private static Session session(
            SessionKind kind, Instant at, @Nullable UUID incident, SessionState state) {
        return new Session(
                UUID.randomUUID(),
                HARBOR,
                TRAINER,
                Set.of(FACILITATOR),
                kind,
                incident,
                at,
                ZoneOffset.UTC,
                60,
                state,
                null,
                1);
    }

    private static SevereIncident incident(Severity severity) {
        return new SevereIncident(
                UUID.randomUUID(),
                HARBOR,
                UUID.randomUUID(),
                null,
                severity,
                NOON,
                Set.of(FACILITATOR),
                true,
                1);
    }

    private static Session changed(SessionResult result) {
        return switch (result) {
            case SessionResult.Changed(var it) -> it;
            case SessionResult.Refused(var reason) ->
                    throw new AssertionError("refused: " + reason);
        };
    }
}
