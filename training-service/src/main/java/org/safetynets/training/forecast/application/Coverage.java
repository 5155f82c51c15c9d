package org.safetynets.training.forecast.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.certification.domain.Certification;
import org.safetynets.training.forecast.domain.Backup;
import org.safetynets.training.forecast.domain.Span;
import org.safetynets.training.practice.domain.Group;
import org.safetynets.training.standard.domain.Level;

/**
 * Who in an organization is certified for what, and who is on the way.
 *
 * @param active certifications that count
 * @param underWay people enrolled, with the purposes of what they are enrolled for
 */
public record Coverage(List<Certification> active, Map<PersonId, Set<String>> underWay) {

    public Coverage {
        active = List.copyOf(active);
        underWay = Map.copyOf(underWay);
    }

    /** The days on which the group's own facilitators may lead it alone, in their grace as well. */
    List<Span> leading(Group group) {
        return certifiedFor(group)
                .filter(it -> group.facilitators().contains(it.holder().person()))
                .map(
                        it ->
                                new Span(
                                        it.holder().person(),
                                        it.term().from(),
                                        it.term().graceThrough()))
                .toList();
    }

    /** The certification by which somebody covers the group longest. */
    Optional<Certification> longestOf(Group group, PersonId person) {
        return certifiedFor(group)
                .filter(it -> it.holder().person().equals(person))
                .max(Comparator.comparing(it -> it.term().through()));
    }

    /** Who else is, or could be, certified from that day on; the nearest first. */
    List<Backup> backups(Group group, LocalDate pausesOn) {
        var found = new LinkedHashMap<PersonId, Backup>();
        certifiedFor(group)
                .filter(it -> !it.term().through().isBefore(pausesOn))
                .forEach(it -> add(found, it, Backup.Kind.CERTIFIED));
        active.stream()
                .filter(it -> it.award().level() == Level.CO_FACILITATOR)
                .filter(it -> it.award().purposes().contains(group.purpose()))
                .filter(it -> !it.term().through().isBefore(pausesOn))
                .forEach(it -> add(found, it, Backup.Kind.CO_FACILITATOR));
        underWay.forEach(
                (person, purposes) -> {
                    if (purposes.contains(group.purpose())) {
                        found.putIfAbsent(person, new Backup(person, Backup.Kind.UNDER_WAY, null));
                    }
                });
        return List.copyOf(found.values());
    }

    private static void add(Map<PersonId, Backup> found, Certification it, Backup.Kind kind) {
        var person = it.holder().person();
        found.putIfAbsent(person, new Backup(person, kind, it.term().through()));
    }

    private Stream<Certification> certifiedFor(Group group) {
        return active.stream()
                .filter(it -> it.award().level() != Level.CO_FACILITATOR)
                .filter(it -> it.award().purposes().contains(group.purpose()));
    }
}
