package org.safetynets.training.forecast.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.assessment.domain.Progress;

/**
 * What is left before somebody's certification can be renewed.
 *
 * @param standard for example {@code BTPF 1.0.0}
 * @param left nothing when all is shown; null when the standard knows no renewal
 */
public record RenewalLeft(
        PersonId person, String standard, LocalDate through, @Nullable List<Progress> left) {}
