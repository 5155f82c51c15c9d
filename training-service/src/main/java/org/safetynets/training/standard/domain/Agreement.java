package org.safetynets.training.standard.domain;

import org.safetynets.training.shared.domain.Words;

/** What a candidate signs. */
public record Agreement(String code, Words title, Words text) {}
