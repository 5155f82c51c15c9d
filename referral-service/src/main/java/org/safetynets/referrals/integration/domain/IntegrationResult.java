package org.safetynets.referrals.integration.domain;

import org.safetynets.platform.kernel.Refusal;

/** What came of changing a system. */
public sealed interface IntegrationResult {

    /** It was done. */
    record Changed(Integration integration, Effect effect) implements IntegrationResult {}

    /** A rule says no. */
    record Refused(Refusal reason) implements IntegrationResult {}
}
