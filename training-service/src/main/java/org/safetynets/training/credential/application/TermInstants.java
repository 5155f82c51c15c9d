package org.safetynets.training.credential.application;

import java.time.ZoneId;
import org.safetynets.training.certification.domain.Term;
import org.safetynets.training.credential.domain.ValidityPolicy.Validity;

/** A certification's days as instants: from the first midnight to the one after the last day. */
final class TermInstants {

    private TermInstants() {}

    static Validity of(Term term, ZoneId zone) {
        return new Validity(
                term.from().atStartOfDay(zone).toInstant(),
                term.through().plusDays(1).atStartOfDay(zone).toInstant());
    }
}
