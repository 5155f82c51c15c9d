package org.safetynets.contracts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Connections that a deployment's settings leave without TLS, where production may have none, or
 * with TLS that trusts too many.
 */
public final class PlainConnections {

    /** By this an operator says that a mesh encrypts what goes between services and stores. */
    public static final String BY_MESH = "NETS_TLS_BY_MESH";

    private static final List<String> STORES = List.of("NETS_MONGODB_URI", "NETS_KEYS_MONGODB_URI");
    private static final List<String> COLLECTORS = List.of("NETS_TRACES", "NETS_LOGS");

    /** In the place of an address: somebody else takes the lines. */
    private static final String NONE = "none";

    private static final List<String> LISTENER =
            List.of("server.ssl.bundle", "server.ssl.certificate", "server.ssl.key-store");

    private PlainConnections() {}

    /**
     * What is wrong, in words for whoever deploys; empty when nothing is.
     *
     * @param settings a setting's value by its name, empty where it has none
     * @param called names of the settings that hold addresses of other services
     */
    public static List<String> among(UnaryOperator<String> settings, Collection<String> called) {
        if (settings.apply(BY_MESH).equals("true")) {
            return List.of();
        }
        var wrong = new ArrayList<String>();
        STORES.stream()
                .filter(it -> isPlainMongodb(settings.apply(it)))
                .forEach(it -> wrong.add(it + " must say tls=true"));
        if (!settings.apply("NETS_KAFKA").isEmpty()
                && !settings.apply("NETS_KAFKA_SECURITY").endsWith("SSL")) {
            wrong.add("NETS_KAFKA_SECURITY must be SASL_SSL");
        }
        var told = COLLECTORS.stream().filter(it -> !settings.apply(it).equals(NONE));
        Stream.concat(called.stream().filter(it -> !COLLECTORS.contains(it)), told)
                .filter(it -> isPlainHttp(settings.apply(it)))
                .forEach(it -> wrong.add(it + " must be https"));
        if (LISTENER.stream().allMatch(it -> settings.apply(it).isEmpty())) {
            wrong.add("SERVER_SSL_BUNDLE is not set, so it would listen without TLS");
        }
        MixedTrust.in(settings).ifPresent(wrong::add);
        return wrong;
    }

    private static boolean isPlainMongodb(String uri) {
        if (uri.isEmpty()) {
            return false;
        }
        var options = uri.toLowerCase(java.util.Locale.ROOT);
        var asks = options.matches(".*[?&](tls|ssl)=true(&.*)?");
        var declines = options.matches(".*[?&](tls|ssl)=false(&.*)?");
        return declines || !(asks || options.startsWith("mongodb+srv://"));
    }

    private static boolean isPlainHttp(String addresses) {
        return Arrays.stream(addresses.split(",", -1))
                .map(String::strip)
                .anyMatch(it -> !it.isEmpty() && !it.startsWith("https://"));
    }
}
