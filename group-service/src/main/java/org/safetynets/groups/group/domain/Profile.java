package org.safetynets.groups.group.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.purpose.domain.PurposeCode;
import org.safetynets.platform.kernel.PersonId;

/**
 * What a coordinator says about a group.
 *
 * @param facilitators people who may lead it, the first one first, none twice
 * @param language BCP 47 tag
 * @param place the town, for one that meets in person; null when it is not said
 * @param enrolment whether it takes people once it has begun
 */
public record Profile(
        String name,
        PurposeCode purpose,
        List<PersonId> facilitators,
        Format format,
        Visibility visibility,
        String language,
        Plan plan,
        Charter charter,
        @Nullable Place place,
        Enrolment enrolment) {

    public Profile {
        facilitators = facilitators.stream().distinct().toList();
    }

    /** One that says no place, and takes people at any time. */
    public Profile(
            String name,
            PurposeCode purpose,
            List<PersonId> facilitators,
            Format format,
            Visibility visibility,
            String language,
            Plan plan,
            Charter charter) {
        this(
                name,
                purpose,
                facilitators,
                format,
                visibility,
                language,
                plan,
                charter,
                null,
                Enrolment.OPEN);
    }

    Profile without(PersonId facilitator) {
        var left = facilitators.stream().filter(it -> !it.equals(facilitator)).toList();
        return new Profile(
                name, purpose, left, format, visibility, language, plan, charter, place, enrolment);
    }

    /** The moment from which nobody new is taken; empty for never. */
    public Optional<Instant> takesUntil() {
        return switch (enrolment) {
            case CLOSED -> plan.begins();
            case OPEN -> Optional.empty();
        };
    }
}
