package org.safetynets.training.standard.domain;

import java.util.List;
import java.util.Set;
import org.safetynets.training.shared.domain.Words;

/** Purposes that a certification covers only when something further is shown. */
public record Endorsement(
        String code, Words title, Set<String> purposes, List<Requirement> requirements) {

    public Endorsement {
        purposes = Set.copyOf(purposes);
        requirements = List.copyOf(requirements);
    }
}
