package org.safetynets.training.certification.domain;

import org.jspecify.annotations.Nullable;
import org.safetynets.training.standard.domain.StandardId;

/**
 * How far a certification is on its way to a newer major version of its standard.
 *
 * @param to that version
 * @param warned the fewest days before the last one for which its holder was told; null before the
 *     first
 * @param met whether everything that it adds is shown
 */
public record Bridging(StandardId to, @Nullable Integer warned, boolean met) {}
