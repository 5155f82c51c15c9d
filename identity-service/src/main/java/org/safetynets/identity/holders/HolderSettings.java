package org.safetynets.identity.holders;

import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The services that hold something about people: all of them have to answer.
 *
 * @param holders what each is called in addresses, for example {@code groups} of {@code
 *     NETS_GROUPS}, by the name of the service
 */
@ConfigurationProperties("nets")
public record HolderSettings(Map<String, String> holders) {

    public HolderSettings {
        holders = Map.copyOf(holders);
    }

    /** Names of the services, for example {@code group-service}. */
    public Set<String> services() {
        return holders.keySet();
    }
}
