package org.safetynets.training.certification.domain;

import org.safetynets.platform.kernel.Refusal;

/** The standard lets nobody renew; a certification to it is earned again. */
public record RenewalNotOffered(String standard) implements Refusal {}
