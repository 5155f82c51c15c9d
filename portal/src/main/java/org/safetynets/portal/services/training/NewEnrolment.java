package org.safetynets.portal.services.training;

import java.util.UUID;

/**
 * The person who takes a seat.
 *
 * @param orWait whether they wait when every seat is taken
 */
public record NewEnrolment(UUID personId, boolean orWait) {}
