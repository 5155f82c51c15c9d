package org.safetynets.platform.outbound;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.slf4j.LoggerFactory;

/**
 * A process that was told whom to trust inside, as a service is: it calls each address that it is
 * given as services call each other, and as they call what others gave them, and says what came of
 * it.
 */
final class Calling {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private Calling() {}

    /**
     * @param arguments what stands for the public authorities (a store, or "java"), and addresses
     */
    static void main(String... arguments) throws Exception {
        quiet();
        var settings = new OutboundSettings(LONGEST, true, List.of());
        var names = SystemDefaultDnsResolver.INSTANCE;
        try (var outbound =
                        arguments[0].equals("java")
                                ? new Outbound(names, settings)
                                : new Outbound(names, settings, trusting(arguments[0]));
                var http = HttpClient.newBuilder().connectTimeout(LONGEST).build()) {
            for (var address : List.of(arguments).subList(1, arguments.length)) {
                System.out.println(inside(http, URI.create(address)));
                System.out.println(outbound.post(URI.create(address), Map.of(), new byte[] {1}));
            }
        }
    }

    /** What it says is what it found alone. */
    private static void quiet() {
        var root = LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ((ch.qos.logback.classic.Logger) root).setLevel(ch.qos.logback.classic.Level.OFF);
    }

    private static javax.net.ssl.SSLContext trusting(String store) throws Exception {
        return Authorities.trusting(
                KeyStore.getInstance(new java.io.File(store), "changeit".toCharArray()));
    }

    private static String inside(HttpClient http, URI address)
            throws IOException, InterruptedException {
        try {
            var request = HttpRequest.newBuilder(address).build();
            return "" + http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (SSLException e) {
            return "refused";
        }
    }
}
