package org.safetynets.training.standard.domain;

import java.math.BigDecimal;
import org.safetynets.platform.kernel.Refusal;

/** A pass mark that nobody can miss or reach, since it is outside the scale of its kind. */
public record PassMarkOffScale(String requirement, BigDecimal lowest, BigDecimal highest)
        implements Refusal {

    static PassMarkOffScale of(Requirement requirement) {
        var scale = requirement.kind().scale();
        return new PassMarkOffScale(requirement.code(), scale.lowest(), scale.highest());
    }
}
