package org.safetynets.referrals.fhir.web;

import java.util.Date;
import org.hl7.fhir.r4.model.Meta;
import org.safetynets.referrals.fhir.application.ReadLoop;

/** What goes with every resource that tells something of a referral. */
final class Disclosed {

    private Disclosed() {}

    /** The version and time of what is seen, and the notice that goes with a disclosure. */
    static void mark(Meta meta, ReadLoop read) {
        meta.setVersionId(Long.toString(read.sight().version()));
        meta.setLastUpdated(Date.from(read.sight().since()));
        if (read.sight().seen().shown().isPresent() && read.sight().seen().come()) {
            meta.addSecurity(Terms.noFurtherDisclosure());
        }
    }
}
