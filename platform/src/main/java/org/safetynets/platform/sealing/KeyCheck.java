package org.safetynets.platform.sealing;

import org.springframework.beans.factory.InitializingBean;

/** Keeps a service from starting with key-encryption keys that do not open what there is. */
final class KeyCheck implements InitializingBean {

    private final KeptKeys kept;
    private final KeyProvider provider;

    KeyCheck(KeptKeys kept, KeyProvider provider) {
        this.kept = kept;
        this.provider = provider;
    }

    @Override
    public void afterPropertiesSet() {
        try {
            DataKey.restore(provider.unwrap(provider.wrap(DataKey.generate().bytes())));
            kept.oneOfEach().forEach(it -> it.wrapped().ifPresent(provider::unwrap));
        } catch (KeyProviderException e) {
            throw new KeyProviderException(
                    "The keys of this service cannot be used: " + e.getMessage(), e);
        }
    }
}
