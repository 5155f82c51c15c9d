package org.safetynets.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.safetynets.tracing.Collector;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * Everything about the gateway that differs between deployments.
 *
 * @param publicUrl what browsers see, without a slash at the end
 * @param exitPage the neutral page "Exit this page" leads to
 * @param proxies how many proxies of ours stand in front and append to X-Forwarded-For
 * @param maxBody largest request body that is passed on
 * @param maxImport the same for a file of an import
 * @param maxUpload the same for a file that is handed in, read or reviewed
 * @param answerWithin how long a service may take until its answer begins
 * @param exitWithin how long an exit may look for the page that somebody chose; nobody may notice
 * @param upstreams instances by name of the part
 * @param traces where spans go, and of how many requests
 * @param publicApi what may be asked without signing in, as {@code GET|POST /path/pattern}
 */
@ConfigurationProperties("safety-nets.gateway")
public record GatewaySettings(
        URI publicUrl,
        URI exitPage,
        int proxies,
        DataSize maxBody,
        DataSize maxImport,
        DataSize maxUpload,
        Duration answerWithin,
        Duration exitWithin,
        Keycloak keycloak,
        Sessions sessions,
        Limits limits,
        Map<String, List<URI>> upstreams,
        Collector traces,
        List<String> publicApi) {

    /** Whether browsers reach us by TLS, which cookies and headers then insist on. */
    public boolean secure() {
        return "https".equals(publicUrl.getScheme());
    }

    /**
     * The identity provider.
     *
     * @param url what browsers see; tokens name it as their issuer
     * @param internalUrl how the gateway itself reaches it
     */
    public record Keycloak(String url, String internalUrl, String clientId, String clientSecret) {

        private static final String REALM = "/realms/safety-nets";
        private static final String PROTOCOL = REALM + "/protocol/openid-connect";

        public String issuer() {
            return url + REALM;
        }

        /** An endpoint the browser is sent to. */
        public String browserEndpoint(String name) {
            return url + PROTOCOL + "/" + name;
        }

        /** An endpoint the gateway calls. */
        public String endpoint(String name) {
            return internalUrl + PROTOCOL + "/" + name;
        }
    }

    /** A session ends after {@code idle} without a request and after {@code longest} anyway. */
    public record Sessions(Duration idle, Duration longest) {}

    /** Limits by kind of caller; {@code signIn} counts attempts to sign in, by address. */
    public record Limits(Limit signedIn, Limit anonymous, Limit signIn) {}

    /** At most {@code burst} requests at once, and {@code perSecond} over time. */
    public record Limit(int burst, int perSecond) {}
}
