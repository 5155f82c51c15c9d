package org.safetynets.notifications.returned.application;

/** Tokens under a key of the tests. */
public final class MailTokensForTests {

    private MailTokensForTests() {}

    public static MailTokens any() {
        return new MailTokens("a key of the tests");
    }
}
