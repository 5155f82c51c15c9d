package org.safetynets.portal.services;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import org.safetynets.portal.services.groups.GroupsApi;
import org.safetynets.portal.services.groups.JoiningApi;
import org.safetynets.portal.services.groups.MeetingsApi;
import org.safetynets.portal.services.identity.IdentityApi;
import org.safetynets.portal.services.notifications.NotificationsApi;
import org.safetynets.portal.services.referrals.ReferralsApi;
import org.safetynets.portal.services.training.TrainingApi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** One client per service. */
@Configuration(proxyBeanMethods = false)
class ServiceClients {

    private final RestClient.Builder builder;
    private final ServiceAddresses addresses;
    private final JsonMapper json;
    private final JdkClientHttpRequestFactory connections;

    ServiceClients(RestClient.Builder builder, ServiceAddresses addresses, JsonMapper json) {
        this.builder = builder;
        this.addresses = addresses;
        this.json = json;
        this.connections = connections();
    }

    @Bean
    IdentityApi identityApi() {
        return client(IdentityApi.class, addresses.identity());
    }

    @Bean
    GroupsApi groupsApi() {
        return client(GroupsApi.class, addresses.groups());
    }

    @Bean
    JoiningApi joiningApi() {
        return client(JoiningApi.class, addresses.groups());
    }

    @Bean
    MeetingsApi meetingsApi() {
        return client(MeetingsApi.class, addresses.groups());
    }

    @Bean
    TrainingApi trainingApi() {
        return client(TrainingApi.class, addresses.training());
    }

    @Bean
    NotificationsApi notificationsApi() {
        return client(NotificationsApi.class, addresses.notifications());
    }

    @Bean
    ReferralsApi referralsApi() {
        return client(ReferralsApi.class, addresses.referrals());
    }

    private <T> T client(Class<T> api, List<URI> instances) {
        var client =
                builder.clone()
                        .baseUrl(instances.getFirst())
                        .requestFactory(connections)
                        .requestInterceptor(new OnBehalf())
                        .requestInterceptor(new Instances(instances))
                        .defaultStatusHandler(
                                HttpStatusCode::isError,
                                (request, response) -> {
                                    throw new ServiceProblem(read(response));
                                })
                        .build();
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
                .build()
                .createClient(api);
    }

    private Problem read(ClientHttpResponse response) throws IOException {
        int status = response.getStatusCode().value();
        try {
            var problem = json.readValue(response.getBody(), Problem.class);
            return problem == null || problem.type() == null ? Problem.ofStatus(status) : problem;
        } catch (JacksonException notAProblem) {
            return Problem.ofStatus(status);
        }
    }

    /** A page waits at most this long for any one answer; then it says which part is missing. */
    private static JdkClientHttpRequestFactory connections() {
        var http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(Duration.ofSeconds(1))
                        .build();
        var factory = new JdkClientHttpRequestFactory(http);
        factory.setReadTimeout(Duration.ofSeconds(5));
        return factory;
    }
}
