package org.safetynets.groups.measures;

import java.util.List;
import org.safetynets.platform.kernel.OrganizationId;
import org.springframework.stereotype.Component;

/** The scores of an organization, for its report. */
@Component
public class Scoring {

    private final Scores scores;

    Scoring(Scores scores) {
        this.scores = scores;
    }

    public List<Scored> of(OrganizationId organization) {
        return scores.in(organization).stream().map(Scored::of).toList();
    }
}
