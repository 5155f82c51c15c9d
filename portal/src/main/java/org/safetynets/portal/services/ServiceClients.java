package org.safetynets.portal.services;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.safetynets.contracts.ServiceInstances;
import org.safetynets.portal.services.groups.AddressesApi;
import org.safetynets.portal.services.groups.ChartersApi;
import org.safetynets.portal.services.groups.ConcernsApi;
import org.safetynets.portal.services.groups.FinderApi;
import org.safetynets.portal.services.groups.GroupDraftsApi;
import org.safetynets.portal.services.groups.GroupInvitationsApi;
import org.safetynets.portal.services.groups.GroupsApi;
import org.safetynets.portal.services.groups.IncidentsApi;
import org.safetynets.portal.services.groups.JoiningApi;
import org.safetynets.portal.services.groups.MeasuresApi;
import org.safetynets.portal.services.groups.MeetingsApi;
import org.safetynets.portal.services.groups.OccurrencesApi;
import org.safetynets.portal.services.groups.OrganizationGroupsApi;
import org.safetynets.portal.services.groups.QuestionnairesApi;
import org.safetynets.portal.services.groups.RemovalApi;
import org.safetynets.portal.services.groups.ScreeningApi;
import org.safetynets.portal.services.groups.UrgentReviewsApi;
import org.safetynets.portal.services.identity.AccountApi;
import org.safetynets.portal.services.identity.AuditApi;
import org.safetynets.portal.services.identity.ConsentsApi;
import org.safetynets.portal.services.identity.IdentityApi;
import org.safetynets.portal.services.identity.MembersApi;
import org.safetynets.portal.services.identity.NetworkApi;
import org.safetynets.portal.services.identity.OrganizationsApi;
import org.safetynets.portal.services.letters.DeadLettersApi;
import org.safetynets.portal.services.letters.LetterBoxes;
import org.safetynets.portal.services.notifications.NotificationsApi;
import org.safetynets.portal.services.notifications.OutreachApi;
import org.safetynets.portal.services.practices.PracticeWebhooksApi;
import org.safetynets.portal.services.practices.PracticesApi;
import org.safetynets.portal.services.practices.SandboxApi;
import org.safetynets.portal.services.referrals.CounselorsApi;
import org.safetynets.portal.services.referrals.ListedApi;
import org.safetynets.portal.services.referrals.OnwardApi;
import org.safetynets.portal.services.referrals.ReferralsApi;
import org.safetynets.portal.services.systems.SystemsApi;
import org.safetynets.portal.services.training.AssignmentsApi;
import org.safetynets.portal.services.training.CohortsApi;
import org.safetynets.portal.services.training.DecisionsApi;
import org.safetynets.portal.services.training.ExternalApi;
import org.safetynets.portal.services.training.ManyApi;
import org.safetynets.portal.services.training.MaterialsApi;
import org.safetynets.portal.services.training.ObservationsApi;
import org.safetynets.portal.services.training.ProgramsApi;
import org.safetynets.portal.services.training.QuizzesApi;
import org.safetynets.portal.services.training.SeatsApi;
import org.safetynets.portal.services.training.SessionsApi;
import org.safetynets.portal.services.training.StandardsApi;
import org.safetynets.portal.services.training.SupportApi;
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

    /** A page waits at most this long for any one answer; then it says which part is missing. */
    private static final Duration USUAL = Duration.ofSeconds(5);

    /** Work on the whole network; the gateway gives up after 15 seconds. */
    private static final Duration LONG_WORK = Duration.ofSeconds(13);

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(1))
                    .build();
    private final RestClient.Builder builder;
    private final ServiceAddresses addresses;
    private final JsonMapper json;

    ServiceClients(RestClient.Builder builder, ServiceAddresses addresses, JsonMapper json) {
        this.builder = builder;
        this.addresses = addresses;
        this.json = json;
    }

    @Bean
    IdentityApi identityApi() {
        return client(IdentityApi.class, addresses.identity());
    }

    @Bean
    AccountApi accountApi() {
        return client(AccountApi.class, addresses.identity());
    }

    @Bean
    ConsentsApi consentsApi() {
        return client(ConsentsApi.class, addresses.identity());
    }

    @Bean
    MembersApi membersApi() {
        return client(MembersApi.class, addresses.identity());
    }

    @Bean
    OrganizationsApi organizationsApi() {
        return client(OrganizationsApi.class, addresses.identity());
    }

    @Bean
    AuditApi auditApi() {
        return client(AuditApi.class, addresses.identity());
    }

    @Bean
    NetworkApi networkApi() {
        return client(NetworkApi.class, addresses.identity(), LONG_WORK);
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
    GroupInvitationsApi groupInvitationsApi() {
        return client(GroupInvitationsApi.class, addresses.groups());
    }

    @Bean
    AddressesApi addressesApi() {
        return client(AddressesApi.class, addresses.groups());
    }

    @Bean
    GroupDraftsApi groupDraftsApi() {
        return client(GroupDraftsApi.class, addresses.groups());
    }

    @Bean
    MeasuresApi measuresApi() {
        return client(MeasuresApi.class, addresses.groups());
    }

    @Bean
    QuestionnairesApi questionnairesApi() {
        return client(QuestionnairesApi.class, addresses.groups());
    }

    @Bean
    MeetingsApi meetingsApi() {
        return client(MeetingsApi.class, addresses.groups());
    }

    @Bean
    FinderApi finderApi() {
        return client(FinderApi.class, addresses.groups());
    }

    @Bean
    ScreeningApi screeningApi() {
        return client(ScreeningApi.class, addresses.groups());
    }

    @Bean
    OccurrencesApi occurrencesApi() {
        return client(OccurrencesApi.class, addresses.groups());
    }

    @Bean
    ChartersApi chartersApi() {
        return client(ChartersApi.class, addresses.groups());
    }

    @Bean
    ConcernsApi concernsApi() {
        return client(ConcernsApi.class, addresses.groups());
    }

    @Bean
    IncidentsApi incidentsApi() {
        return client(IncidentsApi.class, addresses.groups());
    }

    @Bean
    UrgentReviewsApi urgentReviewsApi() {
        return client(UrgentReviewsApi.class, addresses.groups());
    }

    @Bean
    OrganizationGroupsApi organizationGroupsApi() {
        return client(OrganizationGroupsApi.class, addresses.groups());
    }

    @Bean
    RemovalApi removalApi() {
        return client(RemovalApi.class, addresses.groups());
    }

    @Bean
    TrainingApi trainingApi() {
        return client(TrainingApi.class, addresses.training());
    }

    @Bean
    StandardsApi standardsApi() {
        return client(StandardsApi.class, addresses.training());
    }

    @Bean
    CohortsApi cohortsApi() {
        return client(CohortsApi.class, addresses.training());
    }

    @Bean
    SessionsApi sessionsApi() {
        return client(SessionsApi.class, addresses.training());
    }

    @Bean
    QuizzesApi quizzesApi() {
        return client(QuizzesApi.class, addresses.training());
    }

    @Bean
    MaterialsApi materialsApi() {
        return client(MaterialsApi.class, addresses.training());
    }

    @Bean
    ObservationsApi observationsApi() {
        return client(ObservationsApi.class, addresses.training());
    }

    @Bean
    AssignmentsApi assignmentsApi() {
        return client(AssignmentsApi.class, addresses.training());
    }

    @Bean
    ExternalApi externalApi() {
        return client(ExternalApi.class, addresses.training());
    }

    @Bean
    DecisionsApi decisionsApi() {
        return client(DecisionsApi.class, addresses.training());
    }

    @Bean
    ProgramsApi programsApi() {
        return client(ProgramsApi.class, addresses.training());
    }

    @Bean
    SeatsApi seatsApi() {
        return client(SeatsApi.class, addresses.training());
    }

    @Bean
    ManyApi manyApi() {
        return client(ManyApi.class, addresses.training());
    }

    @Bean
    OutreachApi outreachApi() {
        return client(OutreachApi.class, addresses.notifications());
    }

    @Bean
    SupportApi supportApi() {
        return client(SupportApi.class, addresses.training());
    }

    @Bean
    NotificationsApi notificationsApi() {
        return client(NotificationsApi.class, addresses.notifications());
    }

    @Bean
    CounselorsApi counselorsApi() {
        return client(CounselorsApi.class, addresses.referrals());
    }

    @Bean
    ReferralsApi referralsApi() {
        return client(ReferralsApi.class, addresses.referrals());
    }

    @Bean
    OnwardApi onwardApi() {
        return client(OnwardApi.class, addresses.referrals());
    }

    @Bean
    ListedApi listedApi() {
        return client(ListedApi.class, addresses.referrals());
    }

    @Bean
    PracticesApi practicesApi() {
        return client(PracticesApi.class, addresses.referrals());
    }

    @Bean
    PracticeWebhooksApi practiceWebhooksApi() {
        return client(PracticeWebhooksApi.class, addresses.notifications());
    }

    @Bean
    SandboxApi sandboxApi() {
        return client(SandboxApi.class, addresses.referrals());
    }

    @Bean
    SystemsApi systemsApi() {
        return client(SystemsApi.class, addresses.referrals());
    }

    @Bean
    LetterBoxes letterBoxes() {
        return new LetterBoxes(
                Map.of(
                        "identity", client(DeadLettersApi.class, addresses.identity()),
                        "groups", client(DeadLettersApi.class, addresses.groups()),
                        "training", client(DeadLettersApi.class, addresses.training()),
                        "notifications", client(DeadLettersApi.class, addresses.notifications()),
                        "referrals", client(DeadLettersApi.class, addresses.referrals())));
    }

    private <T> T client(Class<T> api, List<URI> instances) {
        return client(api, instances, USUAL);
    }

    private <T> T client(Class<T> api, List<URI> instances, Duration patience) {
        var client =
                builder.clone()
                        .baseUrl(instances.getFirst())
                        .requestFactory(connections(patience))
                        .requestInterceptor(new OnBehalf())
                        .requestInterceptor(new InTurn(new ServiceInstances(instances)))
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

    private JdkClientHttpRequestFactory connections(Duration patience) {
        var factory = new JdkClientHttpRequestFactory(http);
        factory.setReadTimeout(patience);
        return factory;
    }
}
