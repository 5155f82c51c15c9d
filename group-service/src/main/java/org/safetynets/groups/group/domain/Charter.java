package org.safetynets.groups.group.domain;

import java.util.List;

/** What the members of a group agree on. */
public record Charter(String forWhom, String outcomes, List<String> guidelines) {

    public Charter {
        guidelines = List.copyOf(guidelines);
    }
}
