package org.safetynets.training.session.domain;

import java.util.List;
import java.util.UUID;
import org.safetynets.platform.kernel.Refusal;

/** These people are not enrolled in the cohort. */
public record NotInTheCohort(List<UUID> people) implements Refusal {

    public NotInTheCohort {
        people = List.copyOf(people);
    }
}
