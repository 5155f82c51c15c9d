package org.safetynets.training.waiver.domain;

import java.util.UUID;

/** Id of an override. */
public record WaiverId(UUID value) {}
