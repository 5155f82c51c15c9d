package org.safetynets.contracts;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
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
 * A trust store that is none of one's own: what calls inside would then trust whoever has a public
 * certificate for a name of the inside, or an authority for the inside would be believed outside.
 */
final class MixedTrust {

    private static final String STORE = "javax.net.ssl.trustStore";

    /** So many somebody may have chosen, as for a store that others run; all of them nobody has. */
    private static final int CHOSEN = 10;

    private MixedTrust() {}

    /**
     * What is wrong with the store that the process was given, in words for whoever deploys; empty
     * when nothing is.
     *
     * @param settings a setting's value by its name, empty where it has none
     */
    static Optional<String> in(UnaryOperator<String> settings) {
        var file = settings.apply(STORE);
        if (file.isBlank()) {
            return Optional.of(
                    STORE
                            + " is not set, so the authorities of the JDK would be believed inside,"
                            + " and one of yours among them outside as well");
        }
        try {
            if (PublicAuthorities.isTheirs(Path.of(file))) {
                return Optional.of(STORE + " is the JDK's own, where yours has to be another");
            }
            var password = settings.apply(STORE + "Password");
            var trusted =
                    certificates(
                            KeyStore.getInstance(
                                    new File(file),
                                    password.isEmpty() ? null : password.toCharArray()));
            return among(trusted, certificates(PublicAuthorities.store()));
        } catch (GeneralSecurityException | IOException | IllegalArgumentException e) {
            return Optional.of(STORE + " cannot be read");
        }
    }

    private static Optional<String> among(List<Certificate> trusted, List<Certificate> known) {
        var publicOnes = trusted.stream().filter(known::contains).count();
        if (publicOnes > CHOSEN) {
            return Optional.of(
                    "%s holds %d public authorities, where calls inside may trust yours alone"
                            .formatted(STORE, publicOnes));
        }
        return publicOnes == trusted.size()
                ? Optional.of(
                        STORE
                                + " holds no authority beside those of the JDK's own store: yours is"
                                + " missing, or lies there too and would be believed outside")
                : Optional.empty();
    }

    private static List<Certificate> certificates(KeyStore store) throws KeyStoreException {
        var found = new ArrayList<Certificate>();
        for (var alias : Collections.list(store.aliases())) {
            found.add(store.getCertificate(alias));
        }
        return found;
    }
}
