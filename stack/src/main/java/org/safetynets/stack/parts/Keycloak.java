package org.safetynets.stack.parts;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.safetynets.contracts.StrongTls;
import org.safetynets.stack.containers.KeycloakContainer;
import org.safetynets.stack.process.Launch;
import org.safetynets.stack.process.Probe;

/** Keycloak with the realm and the theme of the project. */
public final class Keycloak implements Part<KeycloakAddress> {
    public static final String VARIABLE = "NETS_KEYCLOAK";
    public static final String REALM = "safety-nets";

    /** The name and the password of the administrator in development. */
    public static final String DEVELOPMENT_ADMIN = "admin";

    private final Site site;

    public Keycloak(Site site) {
        this.site = site;
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public Optional<KeycloakAddress> given() {
        return site.variable(VARIABLE).map(KeycloakAddress::new);
    }

    @Override
    public Launch launch() {
        var home = new KeycloakHome(site.cache(), Realm.of(site));
        Path folder = home.prepare(site.data(name()));
        return new Launch(
                name(),
                address().url(),
                command(home, folder),
                RealmEnvironment.of(site),
                folder,
                site.log(name()),
                () -> Probe.ok(address().issuer() + "/.well-known/openid-configuration"),
                Duration.ofMinutes(3));
    }

    private List<String> command(KeycloakHome home, Path folder) {
        int port = site.ports().of(name());
        return site.secured()
                ? home.command(folder, address().url(), tls(port))
                : home.command(
                        folder,
                        address().url(),
                        List.of(
                                "--http-enabled=true",
                                "--http-host=127.0.0.1",
                                "--http-port=" + port));
    }

    private List<String> tls(int port) {
        var certificates = site.certificates();
        var pem = certificates.of(name());
        return List.of(
                "--http-enabled=false",
                "--http-host=127.0.0.1",
                "--https-port=" + port,
                "--https-certificate-file=" + pem.certificate(),
                "--https-certificate-key-file=" + pem.key(),
                "--https-protocols=TLSv1.3,TLSv1.2",
                "--https-cipher-suites=" + String.join(",", StrongTls.SUITES),
                // to end sessions at the gateway
                "--truststore-paths=" + certificates.authority());
    }

    @Override
    public KeycloakAddress address() {
        return new KeycloakAddress(site.scheme() + "://localhost:" + site.ports().of(name()));
    }

    @Override
    public KeycloakAddress contained(Consumer<AutoCloseable> started) {
        new KeycloakContainer(Realm.of(site), RealmEnvironment.of(site)).start(address(), started);
        return address();
    }

    @Override
    public Map<String, String> variables(KeycloakAddress address) {
        return Map.of(VARIABLE, address.url());
    }
}
