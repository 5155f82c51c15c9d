package org.safetynets.platform.sealing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Key-encryption keys that never leave HashiCorp Vault or OpenBao: its Transit engine wraps.
 *
 * <p>The id of a key is its name and version, for example {@code safety-nets/v3}.
 */
final class VaultKeys implements KeyProvider {

    /** What Transit puts before each text that it encrypted. */
    private static final Pattern CIPHERTEXT = Pattern.compile("vault:(v\\d+):.+");

    private final VaultTransit transit;
    private final String key;

    VaultKeys(VaultTransit transit, String key) {
        this.transit = transit;
        this.key = key;
    }

    @Override
    public String current() {
        return id("v" + transit.read("keys/" + key).path("latest_version").asInt());
    }

    @Override
    public WrappedKey wrap(byte[] bytes) {
        var plain = Base64.getEncoder().encodeToString(bytes);
        return wrapped("encrypt", Map.of("plaintext", plain));
    }

    @Override
    public byte[] unwrap(WrappedKey wrapped) {
        var data = transit.write("decrypt/" + key, Map.of("ciphertext", text(wrapped)));
        return Base64.getDecoder().decode(data.path("plaintext").asString());
    }

    /** The data key does not come here for it. */
    @Override
    public WrappedKey rewrap(WrappedKey wrapped) {
        return wrapped("rewrap", Map.of("ciphertext", text(wrapped)));
    }

    private WrappedKey wrapped(String operation, Map<String, String> body) {
        var text = transit.write(operation + "/" + key, body).path("ciphertext").asString("");
        var parts = CIPHERTEXT.matcher(text);
        if (!parts.matches()) {
            throw new KeyProviderException("the vault's answer to " + operation + " is not one");
        }
        return new WrappedKey(id(parts.group(1)), text.getBytes(StandardCharsets.US_ASCII));
    }

    private String id(String version) {
        return key + "/" + version;
    }

    private static String text(WrappedKey wrapped) {
        return new String(wrapped.bytes().getData(), StandardCharsets.US_ASCII);
    }
}
