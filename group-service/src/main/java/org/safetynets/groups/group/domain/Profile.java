package org.safetynets.groups.group.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.purpose.domain.PurposeCode;
import org.safetynets.platform.kernel.PersonId;

/**
 * What a coordinator says about a group.
 *
 * @param facilitators people who may lead it, the first one first, none twice
 * @param language BCP 47 tag
 * @param place the town, for one that meets in person; null when it is not said
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
        @Nullable Place place) {

    public Profile {
        facilitators = facilitators.stream().distinct().toList();
    }

    /** One that says no place. */
    public Profile(
            String name,
            PurposeCode purpose,
            List<PersonId> facilitators,
            Format format,
            Visibility visibility,
            String language,
            Plan plan,
            Charter charter) {
        this(name, purpose, facilitators, format, visibility, language, plan, charter, null);
    }

    Profile without(PersonId facilitator) {
        var left = facilitators.stream().filter(it -> !it.equals(facilitator)).toList();
        return new Profile(name, purpose, left, format, visibility, language, plan, charter, place);
    }
}
