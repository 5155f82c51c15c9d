package org.safetynets.contracts;

import static org.safetynets.contracts.EventType.*;

import java.util.List;
import java.util.Optional;

/**
 * What a service has business with: its databases, the events it reads, and the services whose
 * internal APIs it calls. Rights in MongoDB, Kafka and Keycloak are made from this list, so what is
 * not in it is refused there; a service does not start when its code differs from it.
 *
 * @param service its name: as a client of Keycloak, a user of MongoDB, a principal of Kafka, and
 *     the audience of tokens by which others call it
 * @param context its name in addresses, for example {@code groups}, found at NETS_GROUPS
 * @param databases its own, which nobody else may open
 * @param publishes whether it has an outbox
 * @param reads the events it takes in
 * @param calls the names of the services whose internal APIs it calls
 */
public record ServiceAccess(
        String service,
        String context,
        List<String> databases,
        boolean publishes,
        List<EventType> reads,
        List<String> calls) {

    private static final List<ServiceAccess> ALL =
            List.of(
                    withoutEvents("gateway", "gateway", List.of("gateway"), List.of()),
                    withoutEvents("portal", "portal", List.of(), List.of()),
                    withEvents(
                            "identity-service",
                            "identity",
                            List.of(
                                    PERSON_ERASED,
                                    ERASURE_COMPLETED,
                                    AUDIT_RECORDED,
                                    COUNSELOR_CHANGED,
                                    DELIVERY_SETTLED),
                            List.of(
                                    "group-service",
                                    "training-service",
                                    "notification-service",
                                    "referral-service")),
                    withEvents(
                            "training-service",
                            "training",
                            List.of(
                                    PERSON_ERASED,
                                    ORGANIZATION_CHANGED,
                                    MEMBERSHIP_CHANGED,
                                    GROUP_CHANGED,
                                    MEETING_CHANGED,
                                    INCIDENT_REPORTED,
                                    INCIDENT_ACKNOWLEDGED),
                            List.of()),
                    withEvents(
                            "group-service",
                            "groups",
                            List.of(
                                    PERSON_ERASED,
                                    PERSON_CHANGED,
                                    MEMBERSHIP_CHANGED,
                                    ORGANIZATION_CHANGED,
                                    CERTIFICATION_CHANGED,
                                    DEBRIEF_COMPLETED),
                            List.of("identity-service", "notification-service")),
                    withEvents(
                            "notification-service",
                            "notifications",
                            List.of(
                                    PERSON_ERASED,
                                    ANSWER_GIVEN,
                                    ADMISSION_DECIDED,
                                    CERTIFICATION_APPEAL_REJECTED,
                                    CERTIFICATION_APPEALED,
                                    CERTIFICATION_BRIDGING,
                                    CERTIFICATION_CHANGED,
                                    CERTIFICATION_EXPIRING,
                                    COHORT_MESSAGE_SENT,
                                    COHORT_PLACE_CHANGED,
                                    CONSENT_CHANGED,
                                    COUNSELOR_RECHECK_DUE,
                                    DEBRIEF_DUE,
                                    EVIDENCE_RECHECK_DUE,
                                    GROUP_CHANGED,
                                    INCIDENT_ACKNOWLEDGED,
                                    INCIDENT_REPORTED,
                                    INVITATION_ISSUED,
                                    MEETING_CHANGED,
                                    MEMBERSHIP_CHANGED,
                                    ONWARD_REFERRAL_CHANGED,
                                    PERSON_CHANGED,
                                    PRACTICE_ENDED,
                                    REFERRAL_CHANGED,
                                    REFERRAL_CONTACT_DUE,
                                    REFERRAL_DISCLOSED,
                                    SEAT_CHANGED,
                                    SYSTEM_KEY_ENDING,
                                    URGENT_REVIEW_CHANGED),
                            List.of("identity-service", "referral-service")),
                    withEvents(
                            "referral-service",
                            "referrals",
                            List.of(
                                    PERSON_ERASED,
                                    PERSON_CHANGED,
                                    ORGANIZATION_CHANGED,
                                    PURPOSE_CHANGED,
                                    GROUP_CHANGED,
                                    GROUP_WITHHELD,
                                    SEAT_CHANGED,
                                    DELIVERY_SETTLED),
                            List.of("identity-service", "group-service")),

                    // The operator's mail server, which hands in what comes back.
                    withoutEvents(
                            "mail-relay", "mail", List.of(), List.of("notification-service")));

    public ServiceAccess {
        databases = List.copyOf(databases);
        reads = List.copyOf(reads);
        calls = List.copyOf(calls);
    }

    private static ServiceAccess withEvents(
            String service, String context, List<EventType> reads, List<String> calls) {
        var databases = List.of(context, context + "-keys");
        return new ServiceAccess(service, context, databases, true, reads, calls);
    }

    private static ServiceAccess withoutEvents(
            String service, String context, List<String> databases, List<String> calls) {
        return new ServiceAccess(service, context, databases, false, List.of(), calls);
    }

    /** Everybody's. */
    public static List<ServiceAccess> all() {
        return ALL;
    }

    /** The topics it reads, without a deployment's prefix. */
    public List<String> topicsRead() {
        return reads.stream().map(EventType::topic).distinct().toList();
    }

    /** The topics it writes, without a deployment's prefix. */
    public List<String> topicsWritten() {
        return publishes ? EventType.topicsOf(service) : List.of();
    }

    /** The scope that a token of its own needs to be for that service. */
    public static String scopeFor(String called) {
        return "call-" + called;
    }

    /** Who may call the internal API of that service. */
    public static List<String> callersOf(String called) {
        return ALL.stream()
                .filter(it -> it.calls.contains(called))
                .map(ServiceAccess::service)
                .toList();
    }

    /** Whether the client's tokens are for its own account; the gateway's are people's sign-ins. */
    public static boolean isOwnAccount(String client) {
        return named(client).filter(it -> !it.service.equals("gateway")).isPresent();
    }

    public static Optional<ServiceAccess> named(String service) {
        return ALL.stream().filter(it -> it.service.equals(service)).findFirst();
    }

    /** The one at that place in addresses. */
    public static Optional<ServiceAccess> at(String context) {
        return ALL.stream().filter(it -> it.context.equals(context)).findFirst();
    }
}
