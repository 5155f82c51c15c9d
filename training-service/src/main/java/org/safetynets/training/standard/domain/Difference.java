package org.safetynets.training.standard.domain;

import java.util.List;

/**
 * One thing in which a version of a standard differs from an earlier one.
 *
 * @param part what sort of thing it is
 * @param code of the requirement, or whatever names the thing
 * @param details of what was raised or lowered, each as {@code field: before -> after}
 */
public record Difference(Part part, String code, Kind kind, List<String> details) {

    public Difference {
        details = List.copyOf(details);
    }

    /** What sort of thing differs. */
    public enum Part {
        LEVEL,
        VALIDITY,
        PURPOSE,
        REQUIREMENT,
        RENEWAL,
        ENDORSEMENT
    }

    /** How it differs. */
    public enum Kind {
        ADDED,
        REMOVED,
        RAISED,
        LOWERED,
        REWORDED
    }

    SemanticVersion.Weight weight() {
        return switch (kind) {
            case REMOVED, RAISED -> SemanticVersion.Weight.MAJOR;
            case ADDED, LOWERED -> SemanticVersion.Weight.MINOR;
            case REWORDED -> SemanticVersion.Weight.PATCH;
        };
    }
}
