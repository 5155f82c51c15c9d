package org.safetynets.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.safetynets.contracts.PlainConnections;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Keeps production from sending people's pages and tokens where others on the way can read them.
 */
@Component
final class PlainConnectionsRefused implements InitializingBean {

    /** The usual addresses are those of one machine of a developer. */
    private static final List<String> NEEDED =
            List.of(
                    "NETS_GATEWAY",
                    "NETS_KEYCLOAK",
                    "NETS_IDENTITY",
                    "NETS_GROUPS",
                    "NETS_TRAINING",
                    "NETS_NOTIFICATIONS",
                    "NETS_REFERRALS",
                    "NETS_LOGS");

    private static final List<String> CALLED =
            Stream.concat(NEEDED.stream(), Stream.of("NETS_KEYCLOAK_INTERNAL")).toList();

    private final Environment environment;

    PlainConnectionsRefused(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void afterPropertiesSet() {
        if (!"production".equals(environment.getProperty("NETS_PROFILE"))) {
            return;
        }
        var wrong = new ArrayList<String>();
        NEEDED.stream()
                .filter(it -> environment.getProperty(it, "").isBlank())
                .forEach(it -> wrong.add(it + " is missing"));
        wrong.addAll(PlainConnections.among(it -> environment.getProperty(it, ""), CALLED));
        if (!wrong.isEmpty()) {
            throw new IllegalStateException(
                    "NETS_PROFILE=production refuses to start: " + String.join("; ", wrong));
        }
    }
}
