package org.safetynets.referrals.counselor.persistence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.sealing.Sealed;
import org.safetynets.platform.sealing.SealedFields;
import org.safetynets.referrals.counselor.domain.Decision;

/** A decision as it is stored; why it was made is sealed for the counselor. */
record DecisionDocument(Decision.Act act, UUID by, Instant at, @Nullable Sealed reason) {

    static DecisionDocument of(Decision it, int place, SealedFields fields) {
        var reason = fields.seal("decisions." + place, it.reason());
        return new DecisionDocument(it.act(), it.by().value(), it.at(), reason);
    }

    Decision restore(int place, SealedFields fields) {
        var why = fields.open("decisions." + place, reason).orElse("");
        return new Decision(act, new PersonId(by), at, why);
    }
}
