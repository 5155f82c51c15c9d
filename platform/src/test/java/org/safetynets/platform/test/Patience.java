package org.safetynets.platform.test;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Waits for what comes of itself as long as a busy machine needs: rounds that look every ten
 * seconds, a broker that hands out its topics anew. Awaitility would give up after ten seconds.
 */
final class Patience implements BeforeAllCallback {

    private static final Duration LONG = Duration.ofSeconds(60);

    @Override
    public void beforeAll(ExtensionContext context) {
        Awaitility.setDefaultTimeout(LONG);
    }
}
