package org.safetynets.portal.services.training;

import org.jspecify.annotations.Nullable;

/** How many of the requirements that show a competency are met. */
public record CompetencyProgress(
        String code, Said title, @Nullable String category, long met, long of) {}
