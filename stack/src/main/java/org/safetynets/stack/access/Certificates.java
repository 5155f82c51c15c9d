package org.safetynets.stack.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safetynets.stack.process.Command;

/**
 * A certificate authority of one stack on this machine, for development alone, and what it issues:
 * for each listener a certificate for the loopback's names. They are issued anew when a month or
 * less remains.
 */
public final class Certificates {

    private static final Duration RENEWED_BEFORE = Duration.ofDays(30);
    private static final String DAYS = "397";
    private static final String OURS = "safety-nets-development";
    private static final Path KEYTOOL = Path.of(System.getProperty("java.home"), "bin", "keytool");
    private static final Path KNOWN =
            Path.of(System.getProperty("java.home"), "lib", "security", "cacerts");

    /** Several parts start side by side, and all their keys lie in one file. */
    private static final Object ONE_AT_A_TIME = new Object();

    private final Secrets secrets;
    private final Path folder;
    private final String password;

    public Certificates(Secrets secrets) {
        this.secrets = secrets;
        this.folder = secrets.of("certificates");
        this.password = secrets.password("certificates", "password");
    }

    /** The authority's certificate as PEM, made when missing. */
    public Path authority() {
        Path file = folder.resolve("ca.pem");
        synchronized (ONE_AT_A_TIME) {
            if (!Files.exists(file)) {
                keytool("ca", "-dname", "CN=Safety Nets development on this machine");
                trust();
                secrets.put("certificates", "ca.pem", pem(certificate("ca")));
            }
            if (!Files.exists(trustStore())) {
                write(trustStore(), Map.of(OURS, certificate("ca")));
            }
        }
        return file;
    }

    /** Our authority and no other, as PKCS12: whom services trust in what they call inside. */
    public Path trustStore() {
        return folder.resolve("inside.p12");
    }

    /** The authorities that Java knows and ours, for who also fetches from outside. */
    public Path wideTrustStore() {
        return folder.resolve("trust.p12");
    }

    /** What opens either store; it guards nothing that is secret. */
    public static String trustPassword() {
        return "changeit";
    }

    /** PEM of a listener: its certificate with the authority's, and its key. */
    public record Pem(Path certificate, Path key, Path both) {}

    /** The listener's, issued when it is missing or about to end. */
    public Pem of(String listener) {
        authority();
        var pem =
                new Pem(
                        folder.resolve(listener + ".pem"),
                        folder.resolve(listener + ".key"),
                        folder.resolve(listener + "-with-key.pem"));
        synchronized (ONE_AT_A_TIME) {
            if (!Files.exists(pem.both()) || ends(listener)) {
                issue(listener);
            }
        }
        return pem;
    }

    private void issue(String listener) {
        keytool(
                listener,
                "-dname",
                "CN=" + listener,
                "-signer",
                "ca",
                "-ext",
                "san=dns:localhost,ip:127.0.0.1",
                "-ext",
                "eku=serverAuth,clientAuth");
        try {
            var store = store();
            String chain =
                    Stream.of(store.getCertificateChain(listener))
                            .map(Certificates::pem)
                            .collect(Collectors.joining());
            byte[] key = store.getKey(listener, password.toCharArray()).getEncoded();
            String secret = pem("PRIVATE KEY", key);
            secrets.put("certificates", listener + ".pem", chain);
            secrets.put("certificates", listener + ".key", secret);
            secrets.put("certificates", listener + "-with-key.pem", secret + chain);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keytool(String alias, String... more) {
        try {
            var store = store();
            if (store.containsAlias(alias)) {
                run(List.of("-delete", "-alias", alias));
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        var line = new ArrayList<>(List.of("-genkeypair", "-alias", alias, "-validity", DAYS));
        line.addAll(List.of("-keyalg", "EC", "-groupname", "secp256r1"));
        if (alias.equals("ca")) {
            line.addAll(List.of("-ext", "bc:c=ca:true,pathlen:0", "-ext", "ku:c=keyCertSign"));
        }
        line.addAll(List.of(more));
        run(line);
    }

    private void run(List<String> arguments) {
        var line = new ArrayList<String>();
        line.add(KEYTOOL.toString());
        line.addAll(arguments);
        line.addAll(List.of("-storetype", "PKCS12", "-keystore", keys().toString()));
        line.addAll(List.of("-storepass:env", "NETS_STORE_PASSWORD"));
        Command.of(folder, folder.resolve("keytool.log"), line)
                .with("NETS_STORE_PASSWORD", password)
                .run();
    }

    private boolean ends(String listener) {
        Instant end = ((X509Certificate) certificate(listener)).getNotAfter().toInstant();
        return end.isBefore(Instant.now().plus(RENEWED_BEFORE));
    }

    private void trust() {
        try {
            var known = KeyStore.getInstance(KNOWN.toFile(), trustPassword().toCharArray());
            var all = new HashMap<String, Certificate>();
            for (String alias : Collections.list(known.aliases())) {
                all.put(alias, known.getCertificate(alias));
            }
            all.put(OURS, certificate("ca"));
            write(wideTrustStore(), all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, Map<String, Certificate> trusted) {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            for (var it : trusted.entrySet()) {
                store.setCertificateEntry(it.getKey(), it.getValue());
            }
            try (var out = Files.newOutputStream(file)) {
                store.store(out, trustPassword().toCharArray());
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Certificate certificate(String alias) {
        try {
            return store().getCertificate(alias);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private KeyStore store() throws GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.exists(keys()) ? Files.newInputStream(keys()) : null) {
            store.load(in, password.toCharArray());
            return store;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path keys() {
        return folder.resolve("keys.p12");
    }

    private static String pem(Certificate certificate) {
        try {
            return pem("CERTIFICATE", certificate.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(String kind, byte[] bytes) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        return "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n".formatted(kind, body);
    }
}
