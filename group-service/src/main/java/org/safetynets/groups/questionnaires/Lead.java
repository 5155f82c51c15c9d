package org.safetynets.groups.questionnaires;

import java.util.Set;
import org.safetynets.groups.joining.domain.Resource;
import org.safetynets.groups.joining.domain.Route;

/**
 * Where the answers for a purpose lead.
 *
 * @param version of the questionnaire; 0 when the purpose has none
 * @param suggested codes of purposes that may suit better
 */
public record Lead(int version, Route route, Set<Resource> resources, Set<String> suggested) {

    static final String SKIP = "skip";

    public Lead {
        resources = Set.copyOf(resources);
        suggested = Set.copyOf(suggested);
    }
}
