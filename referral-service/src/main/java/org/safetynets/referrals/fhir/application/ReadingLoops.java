package org.safetynets.referrals.fhir.application;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safetynets.platform.Ids;
import org.safetynets.referrals.fhir.domain.FhirClient;
import org.safetynets.referrals.fhir.domain.Loop;
import org.safetynets.referrals.fhir.domain.LoopQuery;
import org.safetynets.referrals.fhir.domain.Loops;
import org.safetynets.referrals.fhir.domain.Loops.Place;
import org.safetynets.referrals.fhir.domain.OrderNumber;
import org.safetynets.referrals.referral.application.Moments;
import org.safetynets.referrals.referral.domain.Claim;
import org.safetynets.referrals.referral.domain.Consent;
import org.safetynets.referrals.referral.domain.Dial;
import org.safetynets.referrals.referral.domain.Receipt;
import org.safetynets.referrals.referral.domain.Receipts;
import org.safetynets.referrals.referral.domain.Referral;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.safetynets.referrals.referral.domain.Referrals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A system reads loops. To a practice each is shown as far as the partner's dial allows at this
 * moment, and whatever is more than "received" leaves a receipt in the same transaction.
 */
@Service
public class ReadingLoops {

    private final Loops loops;
    private final Referrals referrals;
    private final Receipts receipts;
    private final Clock clock;

    ReadingLoops(Loops loops, Referrals referrals, Receipts receipts, Clock clock) {
        this.loops = loops;
        this.referrals = referrals;
        this.receipts = receipts;
        this.clock = clock;
    }

    @Transactional
    public Optional<ReadLoop> one(FhirClient client, ReferralId id) {
        return loops.of(client, id).map(it -> read(client, it));
    }

    /** The order that the client's own system keeps under the number. */
    @Transactional
    public Optional<ReadLoop> numbered(FhirClient client, OrderNumber number) {
        return loops.numbered(client, number).map(it -> read(client, it));
    }

    /**
     * As they are now; where a consent has just ended, the status may be another than asked for.
     */
    @Transactional
    public ReadPage some(FhirClient client, LoopQuery asked) {
        var found = loops.changed(client, asked);
        var ids = found.stream().map(Loop::referral).toList();
        var theirs =
                referrals.ofOrganization(client.organization(), ids).stream()
                        .collect(toMap(Referral::id, it -> it));
        var now = Moments.now(clock);
        var leaving = new ArrayList<Receipt>();
        var read = new ArrayList<ReadLoop>();
        for (var loop : found) {
            var referral = theirs.get(loop.referral());
            if (referral != null) {
                read.add(read(client, loop, referral, leaving, now));
            }
        }
        receipts.addAll(leaving);
        return new ReadPage(read, next(client, found, asked.size()));
    }

    /** After what is stored, since what is seen may have ended without anybody noting it yet. */
    private static Optional<Place> next(FhirClient client, List<Loop> found, int size) {
        if (found.size() < size) {
            return Optional.empty();
        }
        var last = found.getLast();
        var sight = client.isPractice() ? last.practice() : last.organizations();
        return Optional.of(new Place(sight.since(), last.referral()));
    }

    ReadLoop read(FhirClient client, Loop loop) {
        var leaving = new ArrayList<Receipt>();
        var read = read(client, loop, referral(loop), leaving, Moments.now(clock));
        receipts.addAll(leaving);
        return read;
    }

    Referral referral(Loop loop) {
        return referrals.ofOrganization(loop.organization(), List.of(loop.referral())).getFirst();
    }

    private static ReadLoop read(
            FhirClient client, Loop loop, Referral referral, List<Receipt> leaving, Instant now) {
        var sight = client.isPractice() ? loop.seenByPractice(referral, now) : loop.organizations();
        if (client.isPractice() && !referral.disclosure(now).isNothing()) {
            leaving.add(Receipt.of(Ids.next(), referral, referral.disclosure(now), now));
        }
        return new ReadLoop(
                loop,
                referral.origin().counselorPseudonym(),
                referral.origin().suggestedPurpose(),
                referral.origin().doNotContact(),
                sight,
                referral.claim().map(Claim::consent).filter(it -> holds(it, now)));
    }

    /** A consent to nothing is not shown to either end: it would tell that somebody came. */
    private static boolean holds(Consent consent, Instant now) {
        return consent.dialAt(now) != Dial.D0;
    }
}
