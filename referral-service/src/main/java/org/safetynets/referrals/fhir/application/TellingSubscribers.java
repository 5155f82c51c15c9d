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
    private final Ringing ringing;
    private final Clock clock;

    TellingSubscribers(
            Calls calls,
            Loops loops,
            FhirClients clients,
            FhirSubscriptions subscriptions,
            Ringing ringing,
            Clock clock) {
        this.calls = calls;
        this.loops = loops;
        this.clients = clients;
        this.subscriptions = subscriptions;
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
                subscriptions.count(to),
                news.at(),
                0);
    }

    private void ring(Call call) {
        var to =
                clients.all(call.organization()).stream()
                        .filter(it -> it.id().equals(call.client()))
                        .findFirst();
        to.filter(it -> !silenced(it, call))
                .flatMap(it -> subscriptions.of(it, call.subscription()))
                .ifPresentOrElse(
                        it -> settle(it, call, ringing.ring(it, call)), () -> calls.done(call));
    }

    /** There may be only an order yet, or the dial was turned down since the call was due. */
    private boolean silenced(FhirClient client, Call call) {
        var loop = call.task().flatMap(it -> loops.of(client, it));
        return loop.filter(it -> it.sent().isEmpty() || isSilenced(client, it)).isPresent();
    }

    private static boolean isSilenced(FhirClient client, Loop loop) {
        return client.isPractice() && !loop.practice().seen().come();
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
