package org.safetynets.contracts;

import java.security.Security;
import java.util.List;

/**
 * Which cipher suites a process of ours speaks, whoever listens or asks in it: Tomcat, Netty, and
 * the clients of HTTP, MongoDB, Kafka and mail all take theirs from what Java allows.
 */
public final class StrongTls {

    /** A key of its own for each connection, and encryption that notices changes; no others. */
    public static final List<String> SUITES =
            List.of(
                    "TLS_AES_256_GCM_SHA384",
                    "TLS_CHACHA20_POLY1305_SHA256",
                    "TLS_AES_128_GCM_SHA256",
                    "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
                    "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
                    "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256",
                    "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256",
                    "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
                    "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256");

    /** What Java allows beyond these. */
    private static final String OTHERS = "TLS_*_CBC_*, TLS_DHE_*";

    private static final String DISABLED = "jdk.tls.disabledAlgorithms";

    private StrongTls() {}

    /** Has to come before the first connection of the process, which Java remembers it by. */
    public static void only() {
        var before = Security.getProperty(DISABLED);
        if (!before.endsWith(OTHERS)) {
            Security.setProperty(DISABLED, before + ", " + OTHERS);
        }
    }
}
