package org.safetynets.notifications.returned.application;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Names a mail so that only we can have done it: in the address it comes back to, and in the
 * address by which its reader wants no more. It names the delivery, nobody's address and nobody's
 * name.
 */
@Component
public class MailTokens {

    private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{56}");
    private static final int ID = 16;
    private static final int SEAL = 12;

    private final SecretKeySpec key;

    MailTokens(@Value("${nets.mail.token-key}") String key) {
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /** What a token is for; one for the one is none for the other. */
    public enum Use {
        RETURN,
        NO_MORE
    }

    /** Small letters and digits only, since mail servers change the case of addresses. */
    public String of(UUID delivery, Use use) {
        var id = bytes(delivery);
        return HexFormat.of().formatHex(id) + HexFormat.of().formatHex(seal(id, use));
    }

    public Optional<UUID> read(String token, Use use) {
        var plain = token.toLowerCase(java.util.Locale.ROOT);
        if (!TOKEN.matcher(plain).matches()) {
            return Optional.empty();
        }
        var all = HexFormat.of().parseHex(plain);
        var id = Arrays.copyOf(all, ID);
        return MessageDigest.isEqual(Arrays.copyOfRange(all, ID, all.length), seal(id, use))
                ? Optional.of(uuid(id))
                : Optional.empty();
    }

    private byte[] seal(byte[] id, Use use) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(use.name().getBytes(StandardCharsets.US_ASCII));
            return Arrays.copyOf(mac.doFinal(id), SEAL);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static UUID uuid(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        return new UUID(in.getLong(), in.getLong());
    }
}
