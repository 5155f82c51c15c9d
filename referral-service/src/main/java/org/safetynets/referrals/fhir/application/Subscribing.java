package org.safetynets.referrals.fhir.application;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safetynets.platform.Ids;
import org.safetynets.referrals.fhir.domain.Call;
import org.safetynets.referrals.fhir.domain.Calls;
import org.safetynets.referrals.fhir.domain.FhirClient;
import org.safetynets.referrals.fhir.domain.FhirSubscription;
import org.safetynets.referrals.fhir.domain.FhirSubscription.State;
import org.safetynets.referrals.fhir.domain.FhirSubscriptions;
import org.safetynets.referrals.fhir.domain.Ringing;
import org.safetynets.referrals.fhir.domain.TaskStatus;
import org.safetynets.referrals.referral.application.Moments;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A client's own subscriptions. */
@Service
public class Subscribing {

    private final FhirSubscriptions subscriptions;
    private final Calls calls;
    private final Ringing ringing;
    private final Clock clock;

    Subscribing(FhirSubscriptions subscriptions, Calls calls, Ringing ringing, Clock clock) {
        this.subscriptions = subscriptions;
        this.calls = calls;
        this.ringing = ringing;
        this.clock = clock;
    }

    /** Outcome of subscribing. */
    public sealed interface Result {
        record Subscribed(FhirSubscription subscription) implements Result {}

        /** The address is nobody's to call from here. */
        record AddressRefused() implements Result {}

        /** The operator lets no address of that host be called. */
        record HostRefused() implements Result {}

        record TooMany() implements Result {}
    }

    /** It becomes active once its address has answered. */
    @Transactional
    public Result subscribe(FhirClient client, URI endpoint, Set<TaskStatus> statuses) {
        if (!ringing.allows(endpoint)) {
            return new Result.HostRefused();
        }
        if (!ringing.accepts(endpoint)) {
            return new Result.AddressRefused();
        }
        if (subscriptions.all(client).size() >= FhirSubscription.MOST) {
            return new Result.TooMany();
        }
        var subscription =
                new FhirSubscription(
                        Ids.next(),
                        client.id(),
                        client.organization(),
                        endpoint,
                        statuses,
                        State.REQUESTED,
                        0);
        subscriptions.add(subscription);
        calls.add(
                new Call(
                        Ids.next(),
                        subscription.id(),
                        client.id(),
                        client.organization(),
                        Optional.empty(),
                        0,
                        Moments.now(clock),
                        0));
        return new Result.Subscribed(subscription);
    }

    public Optional<FhirSubscription> one(FhirClient client, UUID id) {
        return subscriptions.of(client, id);
    }

    public List<FhirSubscription> all(FhirClient client) {
        return subscriptions.all(client);
    }

    public boolean end(FhirClient client, UUID id) {
        return subscriptions.remove(client, id);
    }
}
