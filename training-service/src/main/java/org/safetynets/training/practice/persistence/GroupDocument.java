package org.safetynets.training.practice.persistence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.practice.domain.Group;
import org.safetynets.training.practice.domain.GroupStatus;
import org.safetynets.training.practice.domain.Rhythm;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A group as stored; days and times are text, which no time zone can move. */
@Document(GroupDocument.COLLECTION)
record GroupDocument(
        @Id UUID id,
        UUID organizationId,
        String name,
        String purpose,
        List<UUID> facilitators,
        GroupStatus status,
        DayOfWeek weekday,
        String startTime,
        int minutes,
        int everyWeeks,
        String zone,
        @Nullable String startsOn,
        @Nullable String until,
        long version) {

    static final String COLLECTION = "groups";

    static GroupDocument of(Group it) {
        var rhythm = it.rhythm();
        return new GroupDocument(
                it.id(),
                it.organization().value(),
                it.name(),
                it.purpose(),
                it.facilitators().stream().map(PersonId::value).toList(),
                it.status(),
                rhythm.weekday(),
                rhythm.startTime().toString(),
                rhythm.minutes(),
                rhythm.everyWeeks(),
                rhythm.zone().getId(),
                text(rhythm.startsOn()),
                text(rhythm.until()),
                it.version());
    }

    Group toDomain() {
        return new Group(
                id,
                new OrganizationId(organizationId),
                name,
                purpose,
                facilitators.stream().map(PersonId::new).toList(),
                status,
                new Rhythm(
                        weekday,
                        LocalTime.parse(startTime),
                        minutes,
                        everyWeeks,
                        ZoneId.of(zone),
                        day(startsOn),
                        day(until)),
                version);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
