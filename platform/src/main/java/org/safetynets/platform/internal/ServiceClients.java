package org.safetynets.platform.internal;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.safetynets.contracts.ServiceInstances;
import org.springframework.core.env.Environment;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/**
 * Makes clients for other services' internal APIs, which send this service's own credentials: a
 * token for the service called and for no other.
 */
public final class ServiceClients {

    private final Function<String, RestClient.Builder> credentials;
    private final Function<Duration, ClientHttpRequestFactory> patient;
    private final Environment environment;

    /** By their addresses; whose turn it is outlives the client of one question. */
    private final Map<String, ServiceInstances> instances = new ConcurrentHashMap<>();

    /**
     * Clients that wait as long as usual, or as long as a caller says.
     *
     * @param credentials a client that signs in for whom it calls, by its name in the environment
     * @param patient sends requests and waits for each answer so long
     */
    public ServiceClients(
            Function<String, RestClient.Builder> credentials,
            Function<Duration, ClientHttpRequestFactory> patient,
            Environment environment) {
        this.credentials = credentials;
        this.patient = patient;
        this.environment = environment;
    }

    /**
     * A client that asks the service's instances in turn, and another one where the first cannot be
     * reached.
     *
     * @param service name in the environment, for example {@code identity} for {@code
     *     NETS_IDENTITY}
     */
    public RestClient restClient(String service) {
        return of(credentials.apply(service), service);
    }

    /** The same for who has no time to wait: somebody looks at the page it is for. */
    public RestClient restClient(String service, Duration patience) {
        return of(credentials.apply(service).requestFactory(patient.apply(patience)), service);
    }

    private RestClient of(RestClient.Builder client, String service) {
        var variable = "NETS_" + service.toUpperCase(Locale.ROOT);
        var all =
                instances.computeIfAbsent(
                        environment.getRequiredProperty(variable), ServiceInstances::named);
        return client.baseUrl(all.first())
                .requestInterceptor(new InTurn(all)) // last, so that a token is asked for once
                .build();
    }
}
