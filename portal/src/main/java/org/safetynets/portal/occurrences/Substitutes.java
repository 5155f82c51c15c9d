package org.safetynets.portal.occurrences;

import java.util.List;
import java.util.UUID;
import org.safetynets.portal.people.Pseudonyms;
import org.safetynets.portal.services.groups.Leading.Substitute;
import org.safetynets.portal.services.groups.OccurrencesApi;
import org.springframework.stereotype.Component;

/** Who could lead one meeting of a group, by the names they go by. */
@Component
class Substitutes {

    private final OccurrencesApi occurrences;
    private final Pseudonyms pseudonyms;

    Substitutes(OccurrencesApi occurrences, Pseudonyms pseudonyms) {
        this.occurrences = occurrences;
        this.pseudonyms = pseudonyms;
    }

    public record Named(String pseudonym, Substitute substitute) {}

    /** In the order of the service; without those whose names this person may not see. */
    List<Named> of(UUID organizationId, UUID groupId, String day) {
        var names = pseudonyms.in(organizationId);
        return occurrences.leading(organizationId, groupId, day).substitutes().stream()
                .filter(it -> names.containsKey(it.personId()))
                .map(it -> new Named(names.getOrDefault(it.personId(), ""), it))
                .toList();
    }
}
