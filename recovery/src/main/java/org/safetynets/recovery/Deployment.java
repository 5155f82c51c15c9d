package org.safetynets.recovery;

import com.mongodb.client.MongoClient;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safetynets.recovery.accounts.Accounts;
import org.safetynets.recovery.bus.Bus;

/**
 * All that is backed up together. Sessions at the gateway are not: everybody signs in again.
 *
 * @param services which service owns a database, by its name
 * @param data the cluster of the databases
 * @param keys the cluster of the keys by which sensitive texts open; may be the same
 * @param accounts where Keycloak keeps them in a file; elsewhere its own database is backed up
 */
public record Deployment(
        Map<String, String> services,
        MongoClient data,
        MongoClient keys,
        Bus bus,
        Optional<Accounts> accounts) {

    /** As in each service's application.yml. */
    public static final Map<String, String> SERVICES =
            Map.of(
                    "identity", "identity-service",
                    "training", "training-service",
                    "groups", "group-service",
                    "notifications", "notification-service",
                    "referrals", "referral-service");

    public Deployment {
        services = Map.copyOf(services);
    }

    List<String> databases() {
        return services.keySet().stream().sorted().toList();
    }

    List<String> keyDatabases() {
        return databases().stream().map(it -> it + "-keys").toList();
    }
}
