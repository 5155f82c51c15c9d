package org.safetynets.platform.internal;

import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.core.env.Environment;
import org.springframework.web.client.RestClient;

/** Makes clients for other services' internal APIs, which send this service's own credentials. */
public final class ServiceClients {

    private final RestClient.Builder builder;
    private final Environment environment;

    public ServiceClients(RestClient.Builder builder, Environment environment) {
        this.builder = builder;
        this.environment = environment;
    }

    /**
     * A client for one of the service's instances.
     *
     * @param service name in the environment, for example {@code identity} for {@code
     *     NETS_IDENTITY}
     */
    public RestClient restClient(String service) {
        var variable = "NETS_" + service.toUpperCase(Locale.ROOT);
        var instances = environment.getRequiredProperty(variable).split(",", -1);
        var one = instances[ThreadLocalRandom.current().nextInt(instances.length)];
        return builder.clone().baseUrl(one.strip()).build();
    }
}
