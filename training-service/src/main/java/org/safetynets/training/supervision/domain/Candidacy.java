package org.safetynets.training.supervision.domain;

import org.safetynets.platform.kernel.PersonId;

/**
 * Somebody who is to supervise a facilitator, for good or as a cover.
 *
 * @param supervises they hold the role in the organization
 * @param inConflict the two have declared that they are relatives or business partners
 */
public record Candidacy(
        PersonId candidate, PersonId facilitator, boolean supervises, boolean inConflict) {}
