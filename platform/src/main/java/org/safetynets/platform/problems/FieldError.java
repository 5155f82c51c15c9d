package org.safetynets.platform.problems;

/**
 * What is wrong with one field of a request.
 *
 * @param field its path, for example {@code schedule.startTime}
 */
public record FieldError(String field, String message) {}
