package org.safetynets.faults.check;

import java.util.List;
import org.safetynets.faults.evidence.Evidence;
import org.safetynets.faults.history.Attempt;

/** Finds what broke one promise; looks at nothing but what it is given. */
@FunctionalInterface
public interface Check {

    List<Violation> violations(List<Attempt> history, Evidence evidence);
}
