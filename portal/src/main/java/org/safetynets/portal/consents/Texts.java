package org.safetynets.portal.consents;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.Slice;
import org.safetynets.portal.services.identity.ConsentText;
import org.safetynets.portal.services.identity.ConsentsApi;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The newest version of each text, in the person's language where there is one. */
@Component
class Texts {

    /** Ours before others, English before the rest, a later version before an earlier. */
    private static final Comparator<ConsentText> BEST_FIRST =
            Comparator.comparing((ConsentText it) -> !it.language().equals(ownLanguage()))
                    .thenComparing(it -> !it.language().equals("en"))
                    .thenComparing(Comparator.comparing(ConsentText::version).reversed());

    private final ConsentsApi consents;

    Texts(ConsentsApi consents) {
        this.consents = consents;
    }

    Collection<ConsentText> newest() {
        Map<String, ConsentText> best = new LinkedHashMap<>();
        all().stream().sorted(BEST_FIRST).forEach(it -> best.putIfAbsent(it.code(), it));
        return best.values();
    }

    Optional<ConsentText> newest(String code) {
        return newest().stream().filter(it -> it.code().equals(code)).findFirst();
    }

    private List<ConsentText> all() {
        return Part.of(consents::texts).or(Slice.empty()).items();
    }

    private static String ownLanguage() {
        return LocaleContextHolder.getLocale().getLanguage();
    }
}
