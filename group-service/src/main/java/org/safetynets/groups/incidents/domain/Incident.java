package org.safetynets.groups.incidents.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.incidents.domain.Handling.Act;
import org.safetynets.groups.incidents.domain.Handling.Closing;
import org.safetynets.groups.incidents.domain.Handling.Message;
import org.safetynets.groups.incidents.domain.Handling.Tick;
import org.safetynets.groups.incidents.domain.IncidentResult.Change;
import org.safetynets.groups.incidents.domain.IncidentResult.IncidentChanged;
import org.safetynets.groups.incidents.domain.IncidentResult.IncidentNotChanged;
import org.safetynets.groups.incidents.domain.Playbook.Grade;
import org.safetynets.groups.meetings.domain.MeetingId;
import org.safetynets.groups.oncall.domain.Alarm;
import org.safetynets.groups.oncall.domain.AlreadyAcknowledged;
import org.safetynets.groups.oncall.domain.Rota;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/**
 * Something that happened in or around a group: reported → acknowledged → closed.
 *
 * <p>Until somebody acknowledges it, one more on call is called at half and at the full time. A
 * grave one stands in the way of the group's next meeting until each leader has given a debrief;
 * one about a leader does not, since asking for debriefs would tell of it.
 */
public record Incident(
        IncidentId id,
        OrganizationId organizationId,
        GroupId groupId,
        long version,
        @Nullable MeetingId meetingId,
        String type,
        Severity severity,
        Report report,
        Concern concern,
        Alarm alarm,
        Handling handling) {

    /** More than a conversation about one thing needs. */
    public static final int MOST_MESSAGES = 100;

    /** Messages so close together are one to whoever reads them. */
    static final Duration SAME_BREATH = Duration.ofMinutes(10);

    /** What is reported where. */
    public record Where(
            OrganizationId organizationId, GroupId groupId, @Nullable MeetingId meetingId) {}

    public static IncidentChanged report(
            IncidentId id,
            Where where,
            String type,
            Grade grade,
            Report report,
            Concern concern,
            Rota rota) {
        var first = rota.next(report.at(), List.of(), concern.about());
        var alarm = Alarm.raise(report.at(), grade.acknowledgeWithin(), first);
        return new IncidentChanged(
                new Incident(
                        id,
                        where.organizationId(),
                        where.groupId(),
                        1,
                        where.meetingId(),
                        type,
                        grade.severity(),
                        report,
                        concern,
                        alarm,
                        Handling.NONE),
                Change.REPORTED);
    }

    /** Calls the next one if that is due. */
    public Optional<IncidentChanged> escalate(Rota rota, Instant now) {
        if (state() != IncidentState.REPORTED || !alarm.isDue(now)) {
            return Optional.empty();
        }
        var next = rota.next(now, alarm.called(), concern.about());
        return Optional.of(to(severity, alarm.escalate(now, next), handling, Change.ESCALATED));
    }

    public IncidentResult acknowledge(PersonId by, Instant now) {
        return switch (state()) {
            case REPORTED ->
                    to(
                            severity,
                            alarm.stop(),
                            handling.acknowledge(new Act(by, now)),
                            Change.ACKNOWLEDGED);
            case ACKNOWLEDGED -> new IncidentNotChanged(new AlreadyAcknowledged());
            case CLOSED -> closed();
        };
    }

    /** It is graver, or less grave, than it looked. */
    public IncidentResult reclassify(Grade grade, Instant now) {
        return switch (state()) {
            case REPORTED ->
                    to(
                            grade.severity(),
                            alarm.reset(report.at(), grade.acknowledgeWithin(), now),
                            handling,
                            Change.RECLASSIFIED);
            case ACKNOWLEDGED -> to(grade.severity(), alarm, handling, Change.RECLASSIFIED);
            case CLOSED -> closed();
        };
    }

    /** A step of the playbook is done, or is not after all. */
    public IncidentResult tick(String step, boolean done, PersonId by, Instant now) {
        if (state() == IncidentState.CLOSED) {
            return closed();
        }
        return noted(done ? handling.tick(new Tick(step, by, now)) : handling.untick(step));
    }

    /** Writes to whoever reported it, or as they if nobody is named. */
    public IncidentResult write(@Nullable PersonId by, String text, Instant now) {
        if (state() == IncidentState.CLOSED) {
            return closed();
        }
        if (handling.messages().size() >= MOST_MESSAGES) {
            return new IncidentNotChanged(new TooManyMessages(MOST_MESSAGES));
        }
        return to(
                severity,
                alarm,
                handling.write(new Message(by, text, now)),
                answers(by, now) ? Change.ANSWERED : Change.NOTED);
    }

    /** Nobody is told of their own words, nor again within one breath of what they were told. */
    private boolean answers(@Nullable PersonId by, Instant now) {
        var reporter = report.reporter();
        return by != null
                && reporter != null
                && !by.equals(reporter)
                && handling.lastTold(reporter, SAME_BREATH)
                        .filter(it -> it.isAfter(now.minus(SAME_BREATH)))
                        .isEmpty();
    }

    /** A leader's debrief came, or they need not give one; empty when they owe none. */
    public Optional<IncidentChanged> debriefed(PersonId leader) {
        return concern.leaders().contains(leader) && !handling.debriefed().contains(leader)
                ? Optional.of(to(severity, alarm, handling.debrief(leader), Change.DEBRIEFED))
                : Optional.empty();
    }

    public IncidentResult close(String review, PersonId by, Instant now) {
        return ClosingPolicy.MAY_CLOSE
                .objection(this)
                .<IncidentResult>map(IncidentNotChanged::new)
                .orElseGet(
                        () ->
                                to(
                                        severity,
                                        alarm,
                                        handling.close(new Closing(review, by, now)),
                                        Change.CLOSED));
    }

    private IncidentNotChanged closed() {
        return new IncidentNotChanged(new IncidentClosed());
    }

    private IncidentChanged noted(Handling to) {
        return to(severity, alarm, to, Change.NOTED);
    }

    private IncidentChanged to(Severity severity, Alarm alarm, Handling handling, Change change) {
        return new IncidentChanged(with(severity, report, concern, alarm, handling), change);
    }

    private Incident with(
            Severity severity, Report report, Concern concern, Alarm alarm, Handling handling) {
        return new Incident(
                id,
                organizationId,
                groupId,
                version + 1,
                meetingId,
                type,
                severity,
                report,
                concern,
                alarm,
                handling);
    }

    public IncidentState state() {
        if (handling.closing() != null) {
            return IncidentState.CLOSED;
        }
        return handling.acknowledged() == null
                ? IncidentState.REPORTED
                : IncidentState.ACKNOWLEDGED;
    }

    /** The leaders whose debrief the group waits for. */
    public Set<PersonId> owing() {
        if (!severity.owesDebrief() || concern.goesRound()) {
            return Set.of();
        }
        return concern.leaders().stream()
                .filter(it -> !handling.debriefed().contains(it))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whoever it is about never sees it; others do who were called about it. */
    public boolean wasCalled(PersonId person) {
        return !isAbout(person) && alarm.called().contains(person);
    }

    public boolean isAbout(PersonId person) {
        return concern.about().contains(person);
    }

    public boolean isOverdue(Instant now) {
        return state() == IncidentState.REPORTED && alarm.acknowledgeBy().isBefore(now);
    }

    /** The same without the person, and without their words if it was they who reported it. */
    public Incident forget(PersonId person) {
        var theirs = person.equals(report.reporter());
        return with(
                severity,
                theirs ? new Report(null, null, report.at()) : report,
                concern.without(person),
                alarm.without(person),
                theirs ? handling.without(person).withoutReporter() : handling.without(person));
    }
}
