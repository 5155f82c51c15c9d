package org.safetynets.training.standard.domain;

import org.safetynets.training.shared.domain.Words;

/** A category of somebody else's framework that our competencies answer to. */
public record Category(String code, Words title) {}
