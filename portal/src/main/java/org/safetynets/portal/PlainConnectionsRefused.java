package org.safetynets.portal;

import java.util.List;
import org.safetynets.contracts.PlainConnections;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Keeps production from sending people's pages and tokens where others on the way can read them.
 */
@Component
final class PlainConnectionsRefused implements InitializingBean {

    private static final List<String> CALLED =
            List.of(
                    "NETS_KEYCLOAK",
                    "NETS_KEYCLOAK_INTERNAL",
                    "NETS_IDENTITY",
                    "NETS_GROUPS",
                    "NETS_TRAINING",
                    "NETS_NOTIFICATIONS",
                    "NETS_REFERRALS");

    private final Environment environment;

    PlainConnectionsRefused(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void afterPropertiesSet() {
        if (!"production".equals(environment.getProperty("NETS_PROFILE"))) {
            return;
        }
        var wrong = PlainConnections.among(it -> environment.getProperty(it, ""), CALLED);
        if (!wrong.isEmpty()) {
            throw new IllegalStateException(
                    "NETS_PROFILE=production refuses to start: " + String.join("; ", wrong));
        }
    }
}
