package org.safetynets.groups.oncall.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/**
 * Whom an organization calls, in order.
 *
 * @param version 0 for an organization that never said
 * @param zone in which the hours of duty are
 */
public record Rota(OrganizationId organizationId, long version, ZoneId zone, List<Duty> duties) {

    public Rota {
        duties = List.copyOf(duties);
    }

    public boolean callsSomebody() {
        return !duties.isEmpty();
    }

    /** Whether it calls anybody besides those. */
    public boolean callsSomebodyBut(Set<PersonId> those) {
        return duties.stream().anyMatch(it -> !those.contains(it.personId()));
    }

    /** One that calls those people instead, at any time. */
    public Rota calling(List<PersonId> people) {
        return new Rota(organizationId, version, zone, people.stream().map(Duty::always).toList());
    }

    /**
     * Who is called next: the first on duty who was not called yet; when nobody on duty is left,
     * the first who is not; when all were, whoever waited longest. Never somebody passed over.
     */
    public Optional<PersonId> next(Instant now, List<PersonId> called, Set<PersonId> passOver) {
        var order = order(now).filter(it -> !passOver.contains(it)).toList();
        return order.stream()
                .filter(it -> !called.contains(it))
                .findFirst()
                .or(() -> order.stream().min(Comparator.comparingInt(called::lastIndexOf)));
    }

    private Stream<PersonId> order(Instant now) {
        var then = now.atZone(zone);
        return Stream.concat(
                        duties.stream().filter(it -> it.covers(then)),
                        duties.stream().filter(it -> !it.covers(then)))
                .map(Duty::personId)
                .distinct();
    }

    /** Without somebody who is gone for good. */
    public Rota without(PersonId person) {
        var left = duties.stream().filter(it -> !it.personId().equals(person)).toList();
        return new Rota(organizationId, version + 1, zone, left);
    }
}
