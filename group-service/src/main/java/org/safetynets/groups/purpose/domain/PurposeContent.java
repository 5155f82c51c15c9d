package org.safetynets.groups.purpose.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a purpose says to people who choose.
 *
 * @param needs what participants come with
 * @param outcomes what they may hope for
 * @param referFirst when a group is not the first step
 * @param usualFormat weeks, minutes and size such groups usually have
 */
public record PurposeContent(
        String name,
        String needs,
        String outcomes,
        @Nullable String referFirst,
        @Nullable String usualFormat) {}
