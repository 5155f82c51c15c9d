package org.safetynets.groups.joining.application;

import java.util.Map;
import java.util.Optional;
import org.safetynets.groups.screening.Agreement;

/**
 * What somebody says besides the coded answers by which their request is routed.
 *
 * @param words own words by question
 * @param agreement to conflict matching, if they gave it
 */
public record Told(Map<String, String> words, Optional<Agreement> agreement) {

    public static final Told NOTHING = new Told(Map.of(), Optional.empty());

    public Told {
        words = Map.copyOf(words);
    }
}
