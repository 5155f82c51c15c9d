package org.safetynets.identity.consent.domain;

import java.util.UUID;
import org.safetynets.platform.kernel.Refusal;

/** The same is allowed already by a consent that counts now. */
public record ConsentGivenAlready(UUID consentId) implements Refusal {}
