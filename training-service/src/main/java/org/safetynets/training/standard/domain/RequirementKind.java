package org.safetynets.training.standard.domain;

/** What sort of thing a requirement asks for. */
public enum RequirementKind {
    READINESS,
    MODULE,
    ASSESSMENT,
    OBSERVATION,
    AGREEMENT;

    /** How evidence for it is scored. */
    public Scale scale() {
        return switch (this) {
            case OBSERVATION -> Scale.RUBRIC;
            case READINESS, MODULE, ASSESSMENT, AGREEMENT -> Scale.PERCENT;
        };
    }
}
