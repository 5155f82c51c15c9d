package org.safetynets.training.standard.domain;

import java.util.List;
import java.util.Set;

/**
 * What it takes to be certified again.
 *
 * @param requirements shown since the certification that is renewed began
 * @param graceDays how long after its last day it still counts, without new groups
 * @param lapsedMonths after how many months past its last day the ones below come back
 * @param again codes of the standard's requirements that must then be shown again
 */
public record Renewal(
        List<Requirement> requirements, int graceDays, int lapsedMonths, Set<String> again) {

    public Renewal {
        requirements = List.copyOf(requirements);
        again = Set.copyOf(again);
    }
}
