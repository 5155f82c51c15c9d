package org.safetynets.contracts;

import java.io.File;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A trust store in which an authority of one's own lies among the public ones: what calls inside
 * would then trust whoever has a public certificate for a name of the inside.
 */
final class MixedTrust {

    private static final String STORE = "javax.net.ssl.trustStore";

    /** So many somebody may have chosen, as for a store that others run; all of them nobody has. */
    private static final int CHOSEN = 10;

    private MixedTrust() {}

    /**
     * What is wrong with the store that the process was given, in words for whoever deploys; empty
     * when nothing is, or when it was given none.
     *
     * @param settings a setting's value by its name, empty where it has none
     */
    static Optional<String> in(UnaryOperator<String> settings) {
        var file = settings.apply(STORE);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            var password = settings.apply(STORE + "Password");
            var trusted =
                    certificates(
                            KeyStore.getInstance(
                                    new File(file),
                                    password.isEmpty() ? null : password.toCharArray()));
            var known = certificates(PublicAuthorities.store());
            var publicOnes = trusted.stream().filter(known::contains).count();
            return publicOnes > CHOSEN && publicOnes < trusted.size()
                    ? Optional.of(
                            "%s holds %d public authorities beside your own, where calls inside may trust yours alone"
                                    .formatted(STORE, publicOnes))
                    : Optional.empty();
        } catch (GeneralSecurityException | IOException | IllegalArgumentException e) {
            return Optional.of(STORE + " cannot be read");
        }
    }

    private static List<Certificate> certificates(KeyStore store) throws KeyStoreException {
        var found = new ArrayList<Certificate>();
        for (var alias : Collections.list(store.aliases())) {
            found.add(store.getCertificate(alias));
        }
        return found;
    }
}
