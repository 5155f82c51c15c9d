package org.safetynets.notifications.delivery.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.outbound.Authorities;

class SmsSettingsTest {

    @Test
    void a_provider_is_not_spoken_to_without_a_secret() {
        assertThatThrownBy(() -> settings("https://texts.example/", ""))
                .hasMessageContaining("NETS_SMS_SECRET");
    }

    @Test
    void without_a_provider_none_is_needed() {
        assertThat(settings("", "").configured()).isFalse();
        assertThat(settings("https://texts.example/", "whsec_AAAA").configured()).isTrue();
    }

    private static SmsSettings settings(String url, String secret) {
        return new SmsSettings(url, secret, Authorities.PUBLIC, Duration.ofSeconds(1));
    }
}
