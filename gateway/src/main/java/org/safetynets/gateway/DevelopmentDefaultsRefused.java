package org.safetynets.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.safetynets.contracts.OpenSecrets;
import org.safetynets.contracts.PlainConnections;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Keeps a production deployment from running on what is written in the repository. */
@Component
final class DevelopmentDefaultsRefused implements InitializingBean {

    private static final List<String> PARTS =
            List.of(
                    "NETS_IDENTITY",
                    "NETS_GROUPS",
                    "NETS_TRAINING",
                    "NETS_NOTIFICATIONS",
                    "NETS_REFERRALS",
                    "NETS_PORTAL");

    /** The usual addresses of the parts are those of one machine of a developer. */
    private static final List<String> NEEDED =
            and(
                    PARTS,
                    "NETS_CLIENT_SECRET",
                    "NETS_MONGODB_URI",
                    "NETS_KEYCLOAK",
                    "NETS_GATEWAY",
                    "NETS_LOGS");

    private static final List<String> CALLED = and(PARTS, "NETS_KEYCLOAK_INTERNAL");

    private final ConfigurableEnvironment environment;

    DevelopmentDefaultsRefused(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    @Override
    public void afterPropertiesSet() {
        if (!"production".equals(environment.getProperty("NETS_PROFILE"))) {
            return;
        }
        var wrong = new ArrayList<String>();
        NEEDED.stream()
                .filter(it -> value(it).isBlank())
                .forEach(it -> wrong.add(it + " is missing"));
        if (value("NETS_CLIENT_SECRET").endsWith("-development")) {
            wrong.add("NETS_CLIENT_SECRET is the development one");
        }
        for (var url : List.of("NETS_KEYCLOAK", "NETS_GATEWAY")) {
            if (value(url).startsWith("http://")) {
                wrong.add(url + " must be https");
            }
        }
        var host = host("NETS_GATEWAY");
        if (!host.isEmpty() && host.equals(host("NETS_KEYCLOAK"))) {
            wrong.add("NETS_KEYCLOAK must have a host name of its own, as cookies know no port");
        }
        wrong.addAll(OpenSecrets.among(this::variable));
        wrong.addAll(PlainConnections.among(this::value, CALLED));
        if (!wrong.isEmpty()) {
            throw new IllegalStateException(
                    "NETS_PROFILE=production refuses to start: " + String.join("; ", wrong));
        }
    }

    /** Empty when there is none; that an address is missing is said above. */
    private String host(String name) {
        var host = UriComponentsBuilder.fromUriString(value(name)).build().getHost();
        return host == null ? "" : host.toLowerCase(Locale.ROOT);
    }

    private static List<String> and(List<String> names, String... more) {
        return Stream.concat(names.stream(), Stream.of(more)).toList();
    }

    private String variable(String name) {
        var variables =
                environment
                        .getPropertySources()
                        .get(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        return variables != null && variables.getProperty(name) instanceof String it ? it : "";
    }

    private String value(String name) {
        return environment.getProperty(name, "");
    }
}
