package org.safetynets.notifications.returned.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safetynets.notifications.returned.application.MailTokens.Use;

class MailTokensTest {

    private final MailTokens tokens = new MailTokens("one key");
    private final UUID delivery = UUID.randomUUID();

    @Test
    void a_token_names_its_mail_in_letters_that_survive_mail_servers() {
        var token = tokens.of(delivery, Use.RETURN);

        assertThat(token).matches("[0-9a-f]{56}");
        assertThat(tokens.read(token.toUpperCase(Locale.ROOT), Use.RETURN)).contains(delivery);
    }

    @Test
    void a_token_for_one_thing_is_none_for_another_and_none_under_another_key() {
        var token = tokens.of(delivery, Use.RETURN);

        assertThat(tokens.read(token, Use.NO_MORE)).isEmpty();
        assertThat(new MailTokens("another key").read(token, Use.RETURN)).isEmpty();
    }

    @Test
    void a_changed_token_and_junk_are_none() {
        var token = tokens.of(delivery, Use.NO_MORE);
        var other = token.charAt(0) == 'a' ? 'b' : 'a';

        assertThat(tokens.read(other + token.substring(1), Use.NO_MORE)).isEmpty();
        assertThat(tokens.read("junk", Use.NO_MORE)).isEmpty();
        assertThat(tokens.read(token + "00", Use.NO_MORE)).isEmpty();
    }
}
