package org.safetynets.groups.incidents.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.incidents.domain.Incident;

/**
 * A message about an incident.
 *
 * @param fromReporter otherwise from those who handle it; neither is named
 * @param text none once the one who wrote it is erased
 */
record MessageJson(boolean fromReporter, @Nullable String text, Instant at) {

    static List<MessageJson> of(Incident incident) {
        return incident.handling().messages().stream()
                .map(it -> new MessageJson(it.by() == null, it.text(), it.at()))
                .toList();
    }
}
