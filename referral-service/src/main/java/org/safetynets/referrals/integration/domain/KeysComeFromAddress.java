package org.safetynets.referrals.integration.domain;

import org.safetynets.platform.kernel.Refusal;

/** The system publishes its keys itself, so none is given by hand. */
public record KeysComeFromAddress() implements Refusal {}
