package org.safetynets.identity.organization.domain;

import java.text.Normalizer;
import java.util.Locale;

/** The public name of an organization; no two in the network read alike. */
public record OrganizationName(String value) {

    public static final int MAX_LENGTH = 100;

    public OrganizationName {
        value = value.strip().replaceAll("\\s+", " ");
        if (value.isEmpty() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "a name has 1 to %d characters".formatted(MAX_LENGTH));
        }
    }

    /** Equal for names that people take for the same one. */
    public String key() {
        return Normalizer.normalize(value, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
