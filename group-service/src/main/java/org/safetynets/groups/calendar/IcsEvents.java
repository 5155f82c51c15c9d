package org.safetynets.groups.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.DateList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ExDate;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.RecurrenceId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import org.safetynets.groups.meetings.domain.Meeting;
import org.safetynets.groups.meetings.domain.Planned;

/**
 * The events of one appointment: the series, each of its meetings that is not as planned, and those
 * besides the plan.
 *
 * <p>A sequence rises with every change of the group, and of the single meeting too.
 */
record IcsEvents(Appointment of, String title, Instant now) {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    Stream<VEvent> all() {
        var kept = of.kept().stream().filter(of::differs).map(this::single);
        return Stream.concat(Stream.of(series()), kept);
    }

    private VEvent series() {
        var first = at(of.plan().startOn(of.plan().first()));
        var event = event(of.uid(), of.sequence(), of.cancelled());
        event.add(new DtStart<>(first));
        event.add(new DtEnd<>(first.plus(of.plan().duration())));
        event.add(new RRule<ZonedDateTime>(rule()));
        var leftOut = of.leftOut().stream().map(this::onDay).toList();
        if (!leftOut.isEmpty()) {
            var zone = new ParameterList(List.of(new TzId(of.plan().zone().getId())));
            event.add(new ExDate<>(zone, new DateList<>(leftOut)));
        }
        return event;
    }

    /** The last day is whole: an end is said in universal time, as the standard wants it. */
    private String rule() {
        var recurrence = of.plan().recurrence();
        var rule = recurrence.rhythm().rule();
        if (recurrence.count() != null) {
            rule += ";COUNT=" + recurrence.count();
        } else if (recurrence.until() != null) {
            var end = recurrence.until().atTime(LocalTime.MAX).atZone(of.plan().zone());
            rule += ";UNTIL=" + UTC.format(end);
        }
        return rule;
    }

    private VEvent single(Meeting it) {
        var ofPlan = of.isOfPlan(it);
        var event =
                event(
                        ofPlan ? of.uid() : of.uidOf(it),
                        of.sequence() + it.version(),
                        of.cancelled() || !it.takesPlace());
        if (ofPlan && it.planned() instanceof Planned(var day, var _)) {
            event.add(new RecurrenceId<>(onDay(day)));
        }
        event.add(new DtStart<>(at(it.startsAt())));
        event.add(new DtEnd<>(at(it.endsAt())));
        return event;
    }

    private VEvent event(UUID uid, long sequence, boolean cancelled) {
        var event = new VEvent(false);
        event.add(new Uid(uid.toString()));
        event.add(new DtStamp(now));
        event.add(new Summary(title));
        event.add(new Sequence((int) sequence));
        event.add(cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    private ZonedDateTime onDay(LocalDate day) {
        return at(of.plan().startOn(day));
    }

    private ZonedDateTime at(Instant moment) {
        return moment.atZone(of.plan().zone());
    }
}
