package org.safetynets.platform.sealing;

/**
 * Keeps the key-encryption keys, outside of the databases, and wraps data keys with them.
 *
 * <p>It may hold several, one of which wraps what is new; all of them unwrap. Whatever fails is a
 * {@link KeyProviderException}.
 */
public interface KeyProvider {

    /** Id of the key that wraps now. */
    String current();

    WrappedKey wrap(byte[] key);

    byte[] unwrap(WrappedKey wrapped);

    /** The same key, wrapped by the current one. */
    default WrappedKey rewrap(WrappedKey wrapped) {
        return wrap(unwrap(wrapped));
    }
}
