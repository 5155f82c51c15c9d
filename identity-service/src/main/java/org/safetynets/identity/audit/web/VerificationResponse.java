package org.safetynets.identity.audit.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.audit.application.VerifyingChains.Verification;
import org.safetynets.identity.audit.domain.Break;
import org.safetynets.identity.audit.domain.Flaw;

/**
 * Whether the chains hold together.
 *
 * @param entries how many were written
 * @param firstBroken null when all is as it was written
 */
public record VerificationResponse(long entries, boolean intact, @Nullable BrokenAt firstBroken) {

    /**
     * Where to look.
     *
     * @param organizationId whose chain; null for the network's
     */
    public record BrokenAt(@Nullable UUID organizationId, long position, Flaw flaw) {

        static BrokenAt of(Break it) {
            var organization = it.chain().organization().map(id -> id.value()).orElse(null);
            return new BrokenAt(organization, it.position(), it.flaw());
        }
    }

    static VerificationResponse of(Verification it) {
        return new VerificationResponse(
                it.entries(),
                it.firstBroken().isEmpty(),
                it.firstBroken().map(BrokenAt::of).orElse(null));
    }
}
