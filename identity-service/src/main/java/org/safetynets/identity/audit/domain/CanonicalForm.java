package org.safetynets.identity.audit.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The one way an entry is written down to be hashed: its version, then each field as its length in
 * bytes, a colon and the text, an absent one as a hyphen. Nothing can move from one field into the
 * next unnoticed. A change of it needs a new version, since old entries are hashed as they were.
 */
final class CanonicalForm {

    private static final String VERSION = "1";

    private CanonicalForm() {}

    /** SHA-256 in hexadecimal. */
    static String hash(UUID id, ChainId chain, long position, String previous, Fact fact) {
        return sha256(
                fields(
                        VERSION,
                        id,
                        chain.value(),
                        position,
                        previous,
                        fact.at(),
                        fact.service(),
                        fact.actor(),
                        fact.byService(),
                        fact.action(),
                        fact.subjectType(),
                        fact.subjectId(),
                        fact.about(),
                        fact.reason()));
    }

    private static String fields(@Nullable Object... values) {
        return Arrays.stream(values).map(CanonicalForm::field).collect(Collectors.joining());
    }

    private static String field(@Nullable Object value) {
        if (value == null) {
            return "-";
        }
        var text = value.toString();
        return text.getBytes(StandardCharsets.UTF_8).length + ":" + text;
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
