package org.safetynets.referrals.integration.domain;

import org.safetynets.platform.kernel.Refusal;

/** It ended for good. */
public record IntegrationRevoked() implements Refusal {}
