package org.safetynets.training.standard.domain;

import java.util.UUID;

/** Id of one version of a standard. */
public record StandardId(UUID value) {}
