package org.safetynets.gateway.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jsoup.Jsoup;

/** An app for one-time codes (RFC 6238: HMAC-SHA-1, six digits, 30 seconds). */
public final class CodeApp {

    private static final int SECONDS = 30;
    private final String secret;
    private long step;

    private CodeApp(String secret) {
        this.secret = secret;
    }

    /** Takes the secret from Keycloak's page as a phone takes it from the picture. */
    public static CodeApp reading(String page) {
        var field = Jsoup.parse(page).selectFirst("input[name=totpSecret]");
        return new CodeApp(Objects.requireNonNull(field, page).attr("value"));
    }

    public String secret() {
        return secret;
    }

    /** Each code is taken once; one that is asked for too soon is taken a little early. */
    public String nextCode() {
        step = Math.max(step + 1, Instant.now().getEpochSecond() / SECONDS);
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "RAW"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & 0x7fffffff;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
