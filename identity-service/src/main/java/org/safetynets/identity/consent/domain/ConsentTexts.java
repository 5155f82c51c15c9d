package org.safetynets.identity.consent.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every text there is or was; none is changed or removed. */
public interface ConsentTexts {

    void add(ConsentText text);

    Optional<ConsentText> find(TextKey key);

    /** The highest version of the code in the language. */
    Optional<Integer> currentVersion(String code, String language);

    /** Some of all, by code, language and the newest version first; null leaves one out. */
    List<ConsentText> list(
            @Nullable String code, @Nullable String language, long offset, int limit);

    long count(@Nullable String code, @Nullable String language);
}
