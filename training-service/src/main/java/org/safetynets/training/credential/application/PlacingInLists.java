package org.safetynets.training.credential.application;

import static java.util.stream.Collectors.groupingBy;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.training.certification.domain.Certification;
import org.safetynets.training.credential.domain.StatusEntries;
import org.safetynets.training.credential.domain.StatusEntry;
import org.safetynets.training.credential.domain.StatusPlace;
import org.safetynets.training.credential.domain.StatusPurpose;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives each certification its place in the status lists, and keeps what they say of it true. */
@Service
public class PlacingInLists {

    /** A list in which so many places drawn in a row are taken is full enough to begin another. */
    static final int DRAWS = 8;

    private static final int SALT_BYTES = 16;

    private final StatusEntries entries;
    private final SecureRandom random = new SecureRandom();

    public PlacingInLists(StatusEntries entries) {
        this.entries = entries;
    }

    /** The certification's entry; made now when it is from before there were any. */
    @Transactional
    public StatusEntry entry(Certification it) {
        return find(it).orElseGet(() -> place(it));
    }

    /** Whose entries are to say the same. */
    private record Alike(OrganizationId organization, Set<StatusPurpose> said) {

        static Alike of(Certification it) {
            return new Alike(it.holder().organization(), StatusPurpose.of(it.status()));
        }
    }

    /** Makes the entries of all of them say what has just become of each. */
    @Transactional
    public void keep(List<Certification> changed) {
        changed.stream().collect(groupingBy(Alike::of)).forEach(this::keep);
    }

    private void keep(Alike now, List<Certification> changed) {
        var ids = changed.stream().map(Certification::id).toList();
        var placed = entries.say(now.organization(), ids, now.said());
        changed.stream().filter(it -> !placed.contains(it.id())).forEach(this::place);
    }

    private Optional<StatusEntry> find(Certification it) {
        return entries.find(it.holder().organization(), it.id());
    }

    private StatusEntry place(Certification it) {
        var entry =
                new StatusEntry(
                        it.id(),
                        it.holder().organization(),
                        draw(),
                        UUID.randomUUID(),
                        salt(),
                        StatusPurpose.of(it.status()));
        entries.add(entry);
        return entry;
    }

    private StatusPlace draw() {
        var list = entries.newestList();
        for (var i = 0; i < DRAWS; i++) {
            var place = StatusPlace.in(list, random);
            if (!entries.isTaken(place)) {
                return place;
            }
        }
        return StatusPlace.in(list + 1, random);
    }

    private String salt() {
        var bytes = new byte[SALT_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
