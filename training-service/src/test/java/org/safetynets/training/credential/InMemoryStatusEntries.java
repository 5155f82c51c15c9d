package org.safetynets.training.credential;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.training.certification.domain.CertificationId;
import org.safetynets.training.credential.domain.StatusEntries;
import org.safetynets.training.credential.domain.StatusEntry;
import org.safetynets.training.credential.domain.StatusPlace;
import org.safetynets.training.credential.domain.StatusPurpose;

/** Entries for tests of use cases. */
final class InMemoryStatusEntries implements StatusEntries {

    private final Map<CertificationId, StatusEntry> all = new HashMap<>();
    private final Predicate<StatusPlace> alsoTaken;

    InMemoryStatusEntries(Predicate<StatusPlace> alsoTaken) {
        this.alsoTaken = alsoTaken;
    }

    @Override
    public Optional<StatusEntry> find(OrganizationId organization, CertificationId certification) {
        return Optional.ofNullable(all.get(certification))
                .filter(it -> it.organization().equals(organization));
    }

    @Override
    public void add(StatusEntry entry) {
        all.put(entry.certification(), entry);
    }

    @Override
    public Set<CertificationId> say(
            OrganizationId organization,
            Collection<CertificationId> certifications,
            Set<StatusPurpose> said) {
        var placed =
                certifications.stream()
                        .filter(it -> find(organization, it).isPresent())
                        .collect(Collectors.toSet());
        placed.forEach(which -> all.computeIfPresent(which, (id, it) -> saying(it, said)));
        return placed;
    }

    private static StatusEntry saying(StatusEntry it, Set<StatusPurpose> said) {
        return new StatusEntry(
                it.certification(), it.organization(), it.place(), it.subject(), it.salt(), said);
    }

    @Override
    public boolean isTaken(StatusPlace place) {
        return alsoTaken.test(place)
                || all.values().stream().anyMatch(it -> it.place().equals(place));
    }

    @Override
    public int newestList() {
        return all.values().stream().mapToInt(it -> it.place().list()).max().orElse(1);
    }

    @Override
    public BitSet set(StatusPurpose purpose, int list) {
        var set = new BitSet();
        all.values().stream()
                .filter(it -> it.place().list() == list && it.said().contains(purpose))
                .forEach(it -> set.set(it.place().index()));
        return set;
    }
}
