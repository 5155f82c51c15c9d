package org.safetynets.identity.person.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name a person chose for others to see; no two in the network read alike. */
public record Pseudonym(String value) {

    /** Latin with its accents, in ranges that every dialect of patterns knows. */
    private static final String SIGNS =
            "A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u1E00-\u1EFF0-9._-";

    public static final String ALLOWED = "[" + SIGNS + "]{3,30}";

    private static final Pattern WHOLE = Pattern.compile(ALLOWED);
    private static final int LONGEST_BEFORE_A_NUMBER = 24;

    public Pseudonym {
        value = Normalizer.normalize(value, Normalizer.Form.NFC);
        if (!WHOLE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a pseudonym has 3 to 30 letters, digits, dots, underscores or hyphens");
        }
    }

    /** The nearest to the name of an account, which was chosen elsewhere by other rules. */
    public static Pseudonym nearest(String accountName) {
        var kept =
                Normalizer.normalize(accountName, Normalizer.Form.NFC)
                        .replaceAll("[^" + SIGNS + "]", "-");
        var padded = kept.length() < 3 ? (kept + "---").substring(0, 3) : kept;
        return new Pseudonym(padded.substring(0, Math.min(30, padded.length())));
    }

    /** Another one that begins the same. */
    public Pseudonym numbered(int number) {
        var start = value.substring(0, Math.min(LONGEST_BEFORE_A_NUMBER, value.length()));
        return new Pseudonym(start + "-" + number);
    }

    /** Equal for pseudonyms that people take for the same one. */
    public String key() {
        return Normalizer.normalize(value, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('0', 'o')
                .replace('1', 'l')
                .replace('i', 'l');
    }
}
