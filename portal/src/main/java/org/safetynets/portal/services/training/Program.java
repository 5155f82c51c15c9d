package org.safetynets.portal.services.training;

import java.util.List;
import java.util.UUID;

/**
 * A training that an organization gives again and again, cohort by cohort.
 *
 * @param languages codes of the languages it is given in
 */
public record Program(
        UUID programId,
        UUID standardId,
        String title,
        String description,
        List<String> languages,
        long version) {}
