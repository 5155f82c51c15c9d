package org.safetynets.platform.sealing;

import org.jspecify.annotations.Nullable;

/** The key-encryption key is not there, is another one, or its keeper does not answer. */
public final class KeyProviderException extends RuntimeException {

    KeyProviderException(String message) {
        super(message);
    }

    KeyProviderException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
