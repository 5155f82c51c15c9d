package org.safetynets.notifications.delivery.sms;

import java.net.URI;
import java.time.Duration;
import org.safetynets.platform.outbound.Authorities;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who delivers text messages. With an empty address nobody does.
 *
 * @param url where they are posted as {@code {"id", "to", "text"}}
 * @param secret with which the requests are signed, {@code whsec_…}
 * @param authorities whose certificates their server may have
 * @param longest how long one request may take
 */
@ConfigurationProperties("nets.sms")
public record SmsSettings(String url, String secret, Authorities authorities, Duration longest) {

    /** A secret that everybody can read would let everybody send in our name. */
    public SmsSettings {
        if (!url.isBlank() && secret.isBlank()) {
            throw new IllegalArgumentException("NETS_SMS_URL needs NETS_SMS_SECRET");
        }
    }

    boolean configured() {
        return !url.isBlank();
    }

    URI address() {
        return URI.create(url);
    }

    @Override
    public String toString() {
        return "SmsSettings[" + url + "]";
    }
}
