package org.safetynets.platform.people;

import org.safetynets.platform.kernel.PersonId;

/** Copies of pseudonyms that a feature keeps beside what people did. */
@FunctionalInterface
public interface PseudonymCopies {

    /** Replaces every copy, in the present transaction; nothing shows the old one afterwards. */
    void rename(PersonId person, String pseudonym);
}
