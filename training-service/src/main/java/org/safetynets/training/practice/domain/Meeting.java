package org.safetynets.training.practice.domain;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/**
 * A meeting, and who led it.
 *
 * <p>That somebody is among a group's facilitators does not say that they were there. Whoever
 * started it was; a co-leader counts once their debrief says so, and never when they say that they
 * were not.
 *
 * @param ledBy who started it
 * @param substitute who leads this one instead of the group's facilitators
 * @param leaders who is asked for a debrief
 * @param confirmed those of them who were there for certain
 * @param forWantOfFacilitator it was cancelled because no facilitator could come
 * @param leadersKnown false while the group is not known yet
 */
public record Meeting(
        UUID id,
        OrganizationId organization,
        UUID group,
        MeetingStatus status,
        Instant startsAt,
        Instant endsAt,
        @Nullable PersonId ledBy,
        @Nullable PersonId substitute,
        Set<PersonId> leaders,
        Set<PersonId> confirmed,
        boolean forWantOfFacilitator,
        boolean leadersKnown,
        long version) {

    public Meeting {
        leaders = Set.copyOf(leaders);
        confirmed = Set.copyOf(confirmed);
    }

    public boolean isHeld() {
        return status == MeetingStatus.HELD;
    }

    /** As led by the group's facilitators, or by the substitute alone. */
    public Meeting ledAsIn(Optional<Group> known) {
        var all = new LinkedHashSet<PersonId>();
        if (ledBy != null) {
            all.add(ledBy);
        }
        if (substitute != null) {
            all.add(substitute);
        } else {
            known.map(Group::facilitators).ifPresent(all::addAll);
        }
        var sure = ledBy == null ? Set.<PersonId>of() : Set.of(ledBy);
        return with(all, sure, substitute != null || known.isPresent());
    }

    /** The leaders as they were settled before: groups change, what was does not. */
    public Meeting keepingLeadersOf(Meeting before) {
        return with(before.leaders, before.confirmed, before.leadersKnown);
    }

    public Meeting confirmedBy(PersonId leader) {
        var more = new HashSet<>(confirmed);
        more.add(leader);
        return with(leaders, more, leadersKnown);
    }

    public Meeting withoutLeader(PersonId person) {
        return with(without(leaders, person), without(confirmed, person), leadersKnown);
    }

    private Meeting with(Set<PersonId> who, Set<PersonId> sure, boolean known) {
        return new Meeting(
                id,
                organization,
                group,
                status,
                startsAt,
                endsAt,
                ledBy,
                substitute,
                who,
                sure,
                forWantOfFacilitator,
                known,
                version);
    }

    private static Set<PersonId> without(Set<PersonId> all, PersonId one) {
        return all.stream().filter(it -> !it.equals(one)).collect(toUnmodifiableSet());
    }
}
