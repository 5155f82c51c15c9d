package org.safetynets.stack.parts;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the realm's files refer to as {@code ${NAME}}; what the environment sets goes first. */
final class RealmEnvironment {
    private static final List<String> CLIENTS =
            List.of(
                    "gateway",
                    "identity-service",
                    "training-service",
                    "group-service",
                    "notification-service",
                    "referral-service",
                    "portal",
                    "mail-relay");

    private RealmEnvironment() {}

    static Map<String, String> of(Site site) {
        var environment = new HashMap<String, String>();
        environment.put("MALLOC_ARENA_MAX", "2");
        environment.put("NETS_GATEWAY", gateway(site));
        putMail(site, environment);
        if (!site.production()) {
            putDevelopment(site, environment);
        }
        site.environment().forEach((name, value) -> environment.replace(name, value));
        return environment;
    }

    private static void putMail(Site site, Map<String, String> environment) {
        String smtp = site.variable(Mail.VARIABLE).orElseGet(() -> new Mail(site).address().smtp());
        int colon = smtp.lastIndexOf(':');
        environment.put("NETS_SMTP_HOST", smtp.substring(0, colon));
        environment.put("NETS_SMTP_PORT", smtp.substring(colon + 1));
    }

    private static void putDevelopment(Site site, Map<String, String> environment) {
        environment.put("NETS_DEVELOPMENT", "true");
        // Tests say by X-Forwarded-For where each of their people is.
        environment.put("NETS_KEYCLOAK_PROXIES", "1");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", Keycloak.DEVELOPMENT_ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", Keycloak.DEVELOPMENT_ADMIN);
        for (String client : CLIENTS) {
            String name = client.toUpperCase(Locale.ROOT).replace('-', '_');
            environment.put("NETS_CLIENT_SECRET_" + name, secret(site, client));
        }
    }

    private static String secret(Site site, String client) {
        return site.secured()
                ? site.secrets().password(client, "NETS_CLIENT_SECRET")
                : client + "-development";
    }

    private static String gateway(Site site) {
        return site.variable("NETS_GATEWAY")
                .orElseGet(() -> site.scheme() + "://localhost:" + site.ports().of("gateway"));
    }
}
