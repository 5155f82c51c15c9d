package org.safetynets.platform.outbound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.safetynets.contracts.PublicAuthorities;

/** Whose certificates are believed on a connection. */
public enum Authorities {
    /** Those that come with Java: for whoever is outside, whatever the inside trusts. */
    PUBLIC {
        @Override
        public SSLContext context() {
            try {
                return trusting(PublicAuthorities.store());
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    /** Those of the store that the process was given, as all its calls inside. */
    OWN {
        @Override
        public SSLContext context() {
            try {
                return SSLContext.getDefault();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    };

    public abstract SSLContext context();

    static SSLContext trusting(KeyStore authorities) throws GeneralSecurityException {
        var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(authorities);
        var context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
}
