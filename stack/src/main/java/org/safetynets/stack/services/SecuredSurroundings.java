package org.safetynets.stack.services;

import java.nio.file.Path;
import java.util.Map;
import org.safetynets.stack.access.Trust;
import org.safetynets.stack.parts.Site;

/** How a service finds its secrets and its certificate, by Spring's own settings. */
final class SecuredSurroundings {
    private static final String BUNDLE = "SPRING_SSL_BUNDLE_PEM_LISTENER_";
    private final Site site;

    SecuredSurroundings(Site site) {
        this.site = site;
    }

    Map<String, String> of(Service service) {
        var secrets = site.secrets();
        secrets.password(service.module(), "NETS_CLIENT_SECRET");
        Path folder = secrets.of(service.module());
        var certificates = site.certificates();
        var pem = certificates.of(service.module());
        return Map.of(
                "JAVA_TOOL_OPTIONS",
                String.join(" ", Trust.options(certificates.trustStore())),
                "SPRING_CONFIG_IMPORT",
                "configtree:" + folder + "/",
                "SERVER_SSL_BUNDLE",
                "listener",
                BUNDLE + "KEYSTORE_CERTIFICATE",
                pem.certificate().toString(),
                BUNDLE + "KEYSTORE_PRIVATEKEY",
                pem.key().toString(),
                // a renewed one is taken without a restart
                BUNDLE + "RELOADONUPDATE",
                "true");
    }
}
