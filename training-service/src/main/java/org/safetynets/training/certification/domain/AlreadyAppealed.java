package org.safetynets.training.certification.domain;

import org.safetynets.platform.kernel.Refusal;

/** The revocation was appealed before. */
public record AlreadyAppealed() implements Refusal {}
