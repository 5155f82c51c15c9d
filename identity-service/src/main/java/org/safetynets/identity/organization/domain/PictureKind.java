package org.safetynets.identity.organization.domain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Pictures that carry no script, told apart by how they begin. */
public enum PictureKind {
    PNG("image/png", "\\x89PNG\\r\\n\\x1a\\n"),
    JPEG("image/jpeg", "\\xff\\xd8\\xff"),
    WEBP("image/webp", "RIFF[\\x00-\\xff]{4}WEBP");

    private static final int LONGEST = 12;

    private final String mediaType;
    private final Pattern beginning;

    PictureKind(String mediaType, String beginning) {
        this.mediaType = mediaType;
        this.beginning = Pattern.compile(beginning, Pattern.DOTALL);
    }

    public String mediaType() {
        return mediaType;
    }

    static Optional<PictureKind> of(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, LONGEST), ISO_8859_1);
        return Arrays.stream(values())
                .filter(it -> it.beginning.matcher(start).lookingAt())
                .findFirst();
    }
}
