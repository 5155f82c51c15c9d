package org.safetynets.stack.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Whom a process of a secured stack trusts: those of a store, and nobody else. */
public final class Trust {

    private Trust() {}

    /**
     * What makes a JVM trust so, each of its clients of whatever library, in JAVA_TOOL_OPTIONS,
     * where a path may be quoted.
     */
    public static List<String> options(Path store) {
        return List.of(
                "-Djavax.net.ssl.trustStore='%s'".formatted(store),
                "-Djavax.net.ssl.trustStoreType=PKCS12",
                "-Djavax.net.ssl.trustStorePassword=" + Certificates.trustPassword());
    }

    /** Makes this process trust so; before it makes its first client. */
    public static void here(Path store) {
        if (Files.exists(store)) {
            System.setProperty("javax.net.ssl.trustStore", store.toString());
            System.setProperty("javax.net.ssl.trustStoreType", "PKCS12");
            System.setProperty("javax.net.ssl.trustStorePassword", Certificates.trustPassword());
            SSLContext.setDefault(context(store));
        }
    }

    public static SSLContext context(Path store) {
        try {
            var trusted = KeyStore.getInstance("PKCS12");
            try (var in = Files.newInputStream(store)) {
                trusted.load(in, Certificates.trustPassword().toCharArray());
            }
            var managers =
                    TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(trusted);
            var context = SSLContext.getInstance("TLS");
            context.init(null, managers.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
