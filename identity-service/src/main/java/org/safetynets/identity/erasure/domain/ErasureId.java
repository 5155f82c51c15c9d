package org.safetynets.identity.erasure.domain;

import java.util.UUID;

/** Id of one person's erasure. */
public record ErasureId(UUID value) {}
