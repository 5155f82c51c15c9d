package org.safetynets.groups.group.domain;

import java.util.List;
import org.safetynets.groups.purpose.domain.PurposeCode;
import org.safetynets.platform.kernel.PersonId;

/**
 * What a coordinator says about a group.
 *
 * @param facilitators people who may lead it, the first one first, none twice
 * @param language BCP 47 tag
 */
public record Profile(
        String name,
        PurposeCode purpose,
        List<PersonId> facilitators,
        Format format,
        Visibility visibility,
        String language,
        Plan plan,
        Charter charter) {

    public Profile {
        facilitators = facilitators.stream().distinct().toList();
    }

    Profile without(PersonId facilitator) {
        var left = facilitators.stream().filter(it -> !it.equals(facilitator)).toList();
        return new Profile(name, purpose, left, format, visibility, language, plan, charter);
    }
}
