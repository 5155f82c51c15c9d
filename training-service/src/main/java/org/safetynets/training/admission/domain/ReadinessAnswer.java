package org.safetynets.training.admission.domain;

import org.jspecify.annotations.Nullable;

/** What somebody says of one sign of readiness, in their words if they like. */
public record ReadinessAnswer(String requirement, Readiness readiness, @Nullable String note) {}
