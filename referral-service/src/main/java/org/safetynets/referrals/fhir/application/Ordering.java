package org.safetynets.referrals.fhir.application;

import java.time.Clock;
import org.safetynets.referrals.fhir.application.OrderResult.Known;
import org.safetynets.referrals.fhir.application.OrderResult.Placed;
import org.safetynets.referrals.fhir.domain.FhirClient;
import org.safetynets.referrals.fhir.domain.Loop;
import org.safetynets.referrals.fhir.domain.Loops;
import org.safetynets.referrals.referral.application.Moments;
import org.safetynets.referrals.referral.application.Refer;
import org.safetynets.referrals.referral.application.Referring;
import org.safetynets.referrals.referral.domain.Referral;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.safetynets.referrals.referral.domain.ReferringResult.NotTrusted;
import org.safetynets.referrals.referral.domain.ReferringResult.ReferElsewhere;
import org.safetynets.referrals.referral.domain.ReferringResult.Referred;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A practice's system refers: an order, which makes the referral, and the task that sends it. */
@Service
public class Ordering {

    private final Referring referring;
    private final Loops loops;
    private final KeepingLoops keeping;
    private final ReadingLoops reading;
    private final Clock clock;

    Ordering(
            Referring referring,
            Loops loops,
            KeepingLoops keeping,
            ReadingLoops reading,
            Clock clock) {
        this.referring = referring;
        this.loops = loops;
        this.keeping = keeping;
        this.reading = reading;
        this.clock = clock;
    }

    /** With a number that is taken, the order that has it; nothing is made twice. */
    @Transactional
    public OrderResult place(PlaceOrder command) {
        var known = command.number().flatMap(it -> loops.numbered(command.client(), it));
        if (known.isPresent()) {
            return new Known(reading.read(command.client(), known.get()));
        }
        var refer =
                new Refer(
                        command.client().organization(),
                        command.counselor().person(),
                        command.counselor().pseudonym(),
                        command.purpose(),
                        command.answers(),
                        command.doNotContact());
        return switch (referring.refer(refer)) {
            case NotTrusted() -> new OrderResult.NotTrusted();
            case ReferElsewhere it -> new OrderResult.ReferElsewhere(it.flags());
            case Referred it ->
                    new Placed(
                            reading.read(command.client(), number(command, it)),
                            it.code(),
                            it.referral().handover().expiresAt());
        };
    }

    private Loop number(PlaceOrder command, Referred referred) {
        var made = referred.referral();
        var loop = loop(command.client(), made.id());
        var ordered = loop.ordered(command.number(), made, Moments.now(clock));
        keeping.replace(loop, ordered);
        return ordered;
    }

    /** Sends the task that goes with the order; false in the result when it was sent before. */
    @Transactional
    public SendResult send(FhirClient client, ReferralId order) {
        return loops.of(client, order)
                .<SendResult>map(it -> send(client, it, reading.referral(it)))
                .orElseGet(SendResult.Unknown::new);
    }

    private SendResult send(FhirClient client, Loop loop, Referral referral) {
        if (loop.sent().isPresent()) {
            return new SendResult.Known(reading.read(client, loop));
        }
        var sent = loop.send(referral, Moments.now(clock));
        keeping.replace(loop, sent);
        return new SendResult.Sent(reading.read(client, sent));
    }

    private Loop loop(FhirClient client, ReferralId id) {
        return loops.of(client, id)
                .orElseThrow(() -> new IllegalStateException("No loop of " + id));
    }

    /** Outcome of sending a task. */
    public sealed interface SendResult {
        record Sent(ReadLoop loop) implements SendResult {}

        record Known(ReadLoop loop) implements SendResult {}

        record Unknown() implements SendResult {}
    }
}
