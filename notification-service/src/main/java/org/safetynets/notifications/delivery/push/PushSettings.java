package org.safetynets.notifications.delivery.push;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who we are to push services (VAPID, RFC 8292).
 *
 * @param publicKey an uncompressed point of P-256, base64url; browsers get it
 * @param privateKey its number, base64url
 * @param contact where a push service may complain, {@code mailto:} or https
 */
@ConfigurationProperties("nets.push")
public record PushSettings(String publicKey, String privateKey, String contact) {

    @Override
    public String toString() {
        return "PushSettings[" + contact + "]";
    }
}
