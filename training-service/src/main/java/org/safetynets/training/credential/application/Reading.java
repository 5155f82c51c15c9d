package org.safetynets.training.credential.application;

import java.util.Map;
import org.safetynets.training.credential.domain.Flaw;

/** What came of reading a text as a credential of ours. */
sealed interface Reading {

    /** These words are signed by us. */
    record Authentic(Map<String, Object> content) implements Reading {}

    record Rejected(Flaw flaw) implements Reading {}
}
