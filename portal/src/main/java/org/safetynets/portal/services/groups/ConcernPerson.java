package org.safetynets.portal.services.groups;

import java.util.UUID;

/**
 * Somebody a report can be about.
 *
 * @param part {@code leads}, {@code reads-reports} or {@code may-read}
 */
public record ConcernPerson(UUID personId, String pseudonym, String part) {}
