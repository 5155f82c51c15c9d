package org.safetynets.platform.outbound;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safetynets.stack.access.Certificates;
import org.safetynets.stack.access.Secrets;
import org.safetynets.stack.access.Trust;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.pem.PemSslStoreBundle;
import org.springframework.boot.ssl.pem.PemSslStoreDetails;

/** Two servers with certificates of two authorities, and a process that is told of one of them. */
class TrustTest {

    private final List<HttpsServer> servers = new ArrayList<>();
    private final Queue<String> heard = new ConcurrentLinkedQueue<>();

    private static Path folder;
    private static Certificates own;
    private static Certificates other;

    private String inside;
    private String outside;

    @BeforeAll
    static void twoAuthorities(@TempDir Path place) {
        folder = place;
        own = new Certificates(new Secrets(folder.resolve("own")));
        other = new Certificates(new Secrets(folder.resolve("other")));
    }

    @BeforeEach
    void aServerOfEach() throws IOException {
        inside = server(own);
        outside = server(other);
    }

    @AfterEach
    void stop() {
        servers.forEach(it -> it.stop(0));
    }

    @Test
    void the_own_authority_is_believed_inside_and_nobody_of_it_is_called_outside() {
        assertThat(called("java", inside)).containsExactly("200", "Silent[]");
    }

    @Test
    void who_has_a_certificate_that_is_known_outside_alone_is_refused_inside() {
        assertThat(called(other.trustStore().toString(), outside))
                .containsExactly("refused", "Answered[status=200]");
    }

    @Test
    void a_certificate_that_nobody_knows_is_believed_nowhere() {
        assertThat(called("java", outside)).containsExactly("refused", "Silent[]");
    }

    @Test
    void log_lines_are_handed_by_tls_to_who_is_known_inside_alone() {
        assertThat(run(Saying.class, inside)).isEmpty();
        assertThat(heard).anyMatch(it -> it.startsWith("/v1/logs") && it.contains(Saying.WORDS));
        heard.clear();

        assertThat(run(Saying.class, outside)).isEmpty();
        assertThat(heard).isEmpty();
    }

    private List<String> called(String publicOnes, String address) {
        return run(Calling.class, publicOnes, address);
    }

    /** What a process says that was told to trust the own authority inside. */
    private List<String> run(Class<?> program, String... arguments) {
        try {
            var line = new ArrayList<String>();
            line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            Trust.options(own.trustStore()).forEach(it -> line.add(it.replace("'", "")));
            line.addAll(List.of("-cp", System.getProperty("java.class.path")));
            line.add(program.getName());
            line.addAll(List.of(arguments));
            var process = new ProcessBuilder(line).redirectError(folder.resolve("err").toFile());
            try (var answers = process.start().inputReader()) {
                return answers.lines().toList();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String server(Certificates authority) throws IOException {
        var pem = authority.of("server");
        var keys =
                PemSslStoreDetails.forCertificate(pem.certificate().toUri().toString())
                        .withPrivateKey(pem.key().toUri().toString());
        var tls = SslBundle.of(new PemSslStoreBundle(keys, null)).createSslContext();
        var server =
                HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls));
        server.createContext(
                "/",
                it -> {
                    try (it) {
                        var body = new String(it.getRequestBody().readAllBytes(), UTF_8);
                        heard.add(it.getRequestURI() + " " + body);
                        it.sendResponseHeaders(200, -1);
                    }
                });
        server.start();
        servers.add(server);
        return "https://localhost:" + server.getAddress().getPort() + "/";
    }
}
