package org.safetynets.identity.consent.domain;

import org.safetynets.platform.kernel.Refusal;

/** What is written as signature is not the person's pseudonym. */
public record SignatureNotYours() implements Refusal {}
