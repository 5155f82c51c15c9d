package org.safetynets.identity.consent.domain;

/**
 * Names one text for good.
 *
 * @param code what it is for, for example {@code conflict-matching}
 * @param version from 1; another wording is another version
 * @param language BCP 47 tag
 */
public record TextKey(String code, int version, String language) {}
