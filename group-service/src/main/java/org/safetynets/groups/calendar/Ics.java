package org.safetynets.groups.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Appointments as iCalendar: a neutral title or the one that their owner chose, no attendee, no
 * place, no link.
 */
final class Ics {

    /** Says nothing about what it is for. */
    static final String TITLE = "Appointment";

    private static final Duration REFRESH = Duration.ofHours(1);
    private static final ZoneId EMPTY = ZoneId.of("Etc/UTC");
    private static final TimeZoneRegistry ZONES =
            TimeZoneRegistryFactory.getInstance().createRegistry();

    private Ics() {}

    static String of(List<Appointment> appointments, String title, Instant now) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Calendar//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        // The standard wants at least one component, so an empty feed still has a zone.
        Stream.concat(Stream.of(EMPTY), appointments.stream().map(it -> it.plan().zone()))
                .skip(appointments.isEmpty() ? 0 : 1)
                .distinct()
                .flatMap(it -> Stream.ofNullable(ZONES.getTimeZone(it.getId())))
                .forEach(it -> calendar.add(it.getVTimeZone()));
        appointments.stream()
                .flatMap(it -> new IcsEvents(it, title, now).all())
                .forEach(calendar::add);
        return text(calendar);
    }

    /** Written with CRLF and folded lines, and checked against the standard on the way. */
    private static String text(Calendar calendar) {
        var out = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
