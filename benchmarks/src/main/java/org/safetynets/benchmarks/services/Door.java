package org.safetynets.benchmarks.services;

/**
 * A way to one resource.
 *
 * @param subject who passes requests on, or nobody
 * @param credentials what a caller shows there
 */
public record Door(String subject, String url, Credentials credentials) {}
