package org.safetynets.training.standard.domain;

/** What sort of thing a requirement asks for. */
public enum RequirementKind {
    READINESS,
    MODULE,
    ASSESSMENT,
    ROLE_PLAY,
    OBSERVATION,
    AGREEMENT,
    /** Meetings led, or sessions of supervision taken part in. */
    PRACTICE,
    /** Hours of further learning. */
    EDUCATION,
    /** Another certification, held for some time; no evidence stands for it. */
    CERTIFICATION;

    /** How evidence for it is scored. */
    public Scale scale() {
        return switch (this) {
            case ROLE_PLAY, OBSERVATION -> Scale.RUBRIC;
            case READINESS, MODULE, ASSESSMENT, AGREEMENT, PRACTICE, EDUCATION, CERTIFICATION ->
                    Scale.PERCENT;
        };
    }

    /** Whether somebody tries for it, and may fail. */
    public boolean isAttempted() {
        return switch (this) {
            case ASSESSMENT, ROLE_PLAY, OBSERVATION -> true;
            case READINESS, MODULE, AGREEMENT, PRACTICE, EDUCATION, CERTIFICATION -> false;
        };
    }
}
