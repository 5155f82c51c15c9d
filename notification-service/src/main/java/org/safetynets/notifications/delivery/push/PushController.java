package org.safetynets.notifications.delivery.push;

import org.safetynets.platform.security.AllowSignedIn;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a browser needs before it hands out where to push to. */
@RestController
@AllowSignedIn
@EnableConfigurationProperties(PushSettings.class)
class PushController {

    private final PushSettings settings;

    PushController(PushSettings settings) {
        this.settings = settings;
    }

    /** The public key to subscribe with: an uncompressed point of P-256, base64url. */
    @GetMapping("/api/notifications/push-key")
    PushKey key() {
        return new PushKey(settings.publicKey());
    }

    /** Our key for push services. */
    record PushKey(String publicKey) {}
}
