package org.safetynets.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MessageTest {

    @Test
    void shows_who_wrote_what_to_whom_and_its_text_once() {
        // given
        var message =
                new Message(
                        """
                        Received: from 127.0.0.1
                        From: no-reply@localhost
                        To: quiet-heron@example.org
                        Subject: Your code

                        ------=_Part_1
                        Content-Type: text/plain; charset=UTF-8

                        Your code is ABCD-EFGH.

                        ------=_Part_1
                        Content-Type: text/html

                        <p>Your code is ABCD-EFGH.</p>
                        ------=_Part_1--
                        """);
        // when
        String readable = message.readable();
        // then
        assertThat(readable)
                .isEqualTo(
                        """
                        From: no-reply@localhost
                        To: quiet-heron@example.org
                        Subject: Your code

                          Your code is ABCD-EFGH.
                        """);
    }
}
