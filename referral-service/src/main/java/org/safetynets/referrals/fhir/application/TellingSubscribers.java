package org.safetynets.referrals.fhir.application;

import java.time.Clock;
import java.util.Optional;
import org.safetynets.platform.Ids;
import org.safetynets.referrals.fhir.domain.Call;
import org.safetynets.referrals.fhir.domain.Calls;
import org.safetynets.referrals.fhir.domain.FhirClient;
import org.safetynets.referrals.fhir.domain.FhirClients;
import org.safetynets.referrals.fhir.domain.FhirSubscription;
import org.safetynets.referrals.fhir.domain.FhirSubscription.State;
import org.safetynets.referrals.fhir.domain.FhirSubscriptions;
import org.safetynets.referrals.fhir.domain.Loop;
import org.safetynets.referrals.fhir.domain.LoopNews.News;
import org.safetynets.referrals.fhir.domain.Loops;
import org.safetynets.referrals.fhir.domain.Ringing;
import org.safetynets.referrals.referral.application.Moments;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Makes calls of the news and makes the calls. Several instances may do it at once: each piece is
 * taken by one of them, and one that dies leaves it to the others.
 */
@Service
public class TellingSubscribers {

    private final Calls calls;
    private final Loops loops;
    private final FhirClients clients;
    private final FhirSubscriptions subscriptions;
    private final DisclosedNow disclosed;
    private final Ringing ringing;
    private final Clock clock;

    TellingSubscribers(
            Calls calls,
            Loops loops,
            FhirClients clients,
            FhirSubscriptions subscriptions,
            DisclosedNow disclosed,
            Ringing ringing,
            Clock clock) {
        this.calls = calls;
        this.loops = loops;
        this.clients = clients;
        this.subscriptions = subscriptions;
        this.disclosed = disclosed;
        this.ringing = ringing;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${nets.fhir.tell-every:PT1S}")
    public void tell() {
        for (var news = next(); news.isPresent(); news = next()) {
            spread(news.get());
        }
        for (var call = due(); call.isPresent(); call = due()) {
            ring(call.get());
        }
    }

    private Optional<News> next() {
        return calls.takeNews(Moments.now(clock));
    }

    private Optional<Call> due() {
        return calls.takeDue(Moments.now(clock));
    }

    private void spread(News news) {
        for (var client : clients.all(news.organization())) {
            if (news.isFor(client)) {
                subscriptions.all(client).stream()
                        .filter(it -> it.state() == State.ACTIVE)
                        .forEach(it -> calls.add(call(it, news)));
            }
        }
        calls.done(news);
    }

    private Call call(FhirSubscription to, News news) {
        return new Call(
                Ids.next(),
                to.id(),
                to.client(),
                to.organization(),
                Optional.of(news.referral()),
                0,
                news.at(),
                0);
    }

    private void ring(Call call) {
        client(call)
                .flatMap(it -> wanted(it, call))
                .ifPresentOrElse(it -> ring(it, numbered(it, call)), () -> calls.done(call));
    }

    private void ring(FhirSubscription subscription, Call call) {
        settle(subscription, call, ringing.ring(subscription, call));
    }

    private Optional<FhirClient> client(Call call) {
        return clients.all(call.organization()).stream()
                .filter(it -> it.id().equals(call.client()))
                .findFirst();
    }

    /** The subscription, if it is to be told: what holds is how things stand now. */
    private Optional<FhirSubscription> wanted(FhirClient client, Call call) {
        var subscription = subscriptions.of(client, call.subscription());
        return call.task().isEmpty()
                ? subscription
                : loops.of(client, call.task().get())
                        .filter(it -> mayBeTold(client, it))
                        .flatMap(it -> subscription.filter(to -> to.isAbout(it.seenBy(client))));
    }

    /** There may be only an order yet, or the dial was turned down since the call was due. */
    private boolean mayBeTold(FhirClient client, Loop loop) {
        return client.isPractice()
                ? disclosed.find(loop.organization(), loop.referral()).isPresent()
                : loop.sent().isPresent();
    }

    private Call numbered(FhirSubscription subscription, Call call) {
        if (!call.needsNumber()) {
            return call;
        }
        var numbered = call.numbered(subscriptions.count(subscription));
        calls.number(numbered);
        return numbered;
    }

    private void settle(FhirSubscription subscription, Call call, Ringing.Answer answer) {
        switch (answer) {
            case TAKEN -> {
                calls.done(call);
                if (subscription.state() != State.ACTIVE) {
                    subscriptions.settle(subscription, State.ACTIVE);
                }
            }
            case UNWANTED -> {
                calls.done(call);
                subscriptions.settle(subscription, State.OFF);
            }
            case FAILED ->
                    call.next(Moments.now(clock))
                            .ifPresentOrElse(
                                    it -> calls.again(call, it), () -> giveUp(subscription, call));
        }
    }

    private void giveUp(FhirSubscription subscription, Call call) {
        calls.done(call);
        subscriptions.settle(subscription, State.ERROR);
    }
}
