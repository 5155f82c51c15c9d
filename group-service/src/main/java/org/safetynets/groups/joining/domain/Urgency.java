package org.safetynets.groups.joining.domain;

import java.time.Duration;

/**
 * How long a form can wait until somebody has taken it up, the least urgent first. The terms are
 * those of incidents as grave: danger now as one of the gravest, thoughts of suicide as the content
 * has it ("call today", "within a day").
 */
public enum Urgency {
    WITHIN_A_DAY(Duration.ofHours(24)),
    TODAY(Duration.ofHours(4)),
    NOW(Duration.ofMinutes(15));

    private final Duration within;

    Urgency(Duration within) {
        this.within = within;
    }

    public Duration within() {
        return within;
    }
}
