package org.safetynets.identity.consent.domain;

import org.safetynets.platform.kernel.Refusal;

/** There is another text of this code, version and language, and somebody may have signed it. */
public record ConsentTextImmutable(String code, int version, String language) implements Refusal {}
