package org.safetynets.training.credential.domain;

import java.util.Optional;
import org.safetynets.training.certification.domain.Certification;

/** What came of checking a credential. */
public sealed interface Checked {

    record Counts(Certification certification) implements Checked {}

    /**
     * It does not count.
     *
     * @param about the certification it belongs to; known only when its signature is good
     */
    record Refused(Flaw flaw, Optional<Certification> about) implements Checked {}

    static Checked refused(Flaw flaw) {
        return new Refused(flaw, Optional.empty());
    }
}
