package org.safetynets.notifications.webhook.application;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.safetynets.notifications.outbound.Signature;
import org.safetynets.notifications.webhook.domain.Call;
import org.safetynets.notifications.webhook.domain.Owner.OfPractice;
import org.safetynets.notifications.webhook.domain.Telling;
import org.safetynets.notifications.webhook.domain.Webhook;
import org.safetynets.notifications.webhook.domain.Webhooks;
import org.safetynets.platform.outbound.Outbound;
import org.safetynets.platform.outbound.Outbound.Answer;
import org.safetynets.platform.persistence.StaleVersionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Makes the calls that are due. Several at a time, so that a receiver that hangs holds up few
 * others; each by one instance.
 */
@Service
class CallingWebhooks {

    private static final Logger LOG = LoggerFactory.getLogger(CallingWebhooks.class);
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final int AT_A_TIME = 8;
    private static final int GONE = 410;

    private final Webhooks webhooks;
    private final Telling telling;
    private final Outbound outbound;
    private final Clock clock;

    CallingWebhooks(Webhooks webhooks, Telling telling, Outbound outbound, Clock clock) {
        this.webhooks = webhooks;
        this.telling = telling;
        this.outbound = outbound;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${nets.webhooks.look-every:PT1S}")
    void callAll() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, AT_A_TIME).forEach(_ -> threads.execute(this::callUntilNoneIsDue));
        }
    }

    private void callUntilNoneIsDue() {
        var due = webhooks.claimDue(clock.instant(), LEASE);
        while (due.isPresent() && !Thread.currentThread().isInterrupted()) {
            try {
                work(due.get());
            } catch (RuntimeException e) {
                // it stays claimed and comes back when its lease is over
                LOG.warn("A webhook could not be called: {}", e.toString());
            }
            due = webhooks.claimDue(clock.instant(), LEASE);
        }
    }

    private void work(Call call) {
        var webhook = webhooks.find(call.owner(), call.webhook());
        if (webhook.isEmpty() || !webhook.get().active()) {
            webhooks.settle(call, call.dropped());
            return;
        }
        switch (mayBeTold(call)) {
            case YES -> call(webhook.get(), call);
            case NO -> silence(call);
            case UNKNOWN -> webhooks.settle(call, call.postponed(clock.instant()));
        }
    }

    /** Asked right before each try, so that a dial turned down silences the very next one. */
    private Telling.Answer mayBeTold(Call call) {
        return call.owner() instanceof OfPractice practice
                ? call.about().map(it -> telling.mayBeTold(practice, it)).orElse(Telling.Answer.YES)
                : Telling.Answer.YES;
    }

    /** Of what was never tried nothing is left, neither a line in a log nor a gap. */
    private void silence(Call call) {
        if (call.isUntried()) {
            webhooks.forget(call);
        } else {
            webhooks.settle(call, call.dropped());
        }
    }

    private void call(Webhook webhook, Call call) {
        var status = post(webhook, call);
        webhooks.settle(
                call,
                status == GONE
                        ? call.tried(status, clock.instant()).dropped()
                        : call.tried(status, clock.instant()));
        learn(webhook, status);
    }

    private int post(Webhook webhook, Call call) {
        var body = call.body().getBytes(StandardCharsets.UTF_8);
        var now = clock.instant();
        var headers = Signature.headers(call.messageId(), now, body, webhook.secrets(now));
        return outbound.post(webhook.receiver().url(), headers, body)
                        instanceof Answer.Answered(var status)
                ? status
                : 0;
    }

    /**
     * That the operator lets its host be called no more says nothing about the receiver: it is
     * called again as soon as the host is back on the list.
     */
    private void learn(Webhook webhook, int status) {
        if (!outbound.allows(webhook.receiver().url())) {
            return;
        }
        var learnt =
                status == GONE
                        ? webhook.gone()
                        : status >= 200 && status < 300
                                ? webhook.works()
                                : webhook.fails(clock.instant());
        if (learnt.version() > webhook.version()) {
            try {
                webhooks.save(learnt);
            } catch (StaleVersionException e) {
                // somebody changed it meanwhile; the next call learns it again
            }
        }
    }
}
