package org.safetynets.referrals.fhir.application;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safetynets.platform.Ids;
import org.safetynets.referrals.fhir.domain.FhirClient;
import org.safetynets.referrals.fhir.domain.Loop;
import org.safetynets.referrals.fhir.domain.LoopQuery;
import org.safetynets.referrals.fhir.domain.Loops;
import org.safetynets.referrals.fhir.domain.Loops.Place;
import org.safetynets.referrals.fhir.domain.OrderNumber;
import org.safetynets.referrals.referral.application.LookingUpDetails;
import org.safetynets.referrals.referral.application.Moments;
import org.safetynets.referrals.referral.domain.AttendanceBand;
import org.safetynets.referrals.referral.domain.Claim;
import org.safetynets.referrals.referral.domain.Consent;
import org.safetynets.referrals.referral.domain.Details;
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
    private final LookingUpDetails details;
    private final Clock clock;

    ReadingLoops(
            Loops loops,
            Referrals referrals,
            Receipts receipts,
            LookingUpDetails details,
            Clock clock) {
        this.loops = loops;
        this.referrals = referrals;
        this.receipts = receipts;
        this.details = details;
        this.clock = clock;
    }

    @Transactional
    public Optional<ReadLoop> one(FhirClient client, ReferralId id) {
        return loops.of(client, id).map(it -> read(client, it));
    }

    /** With what is told beside the status. */
    @Transactional
    Optional<ReadLoop> task(
            FhirClient client, ReferralId id, Map<ReferralId, AttendanceBand> bands) {
        return loops.of(client, id).map(it -> read(client, it, Optional.of(bands)));
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
        return page(client, find(client, asked), asked.size(), Optional.empty());
    }

    /** A page of tasks; none, and no receipt, where how often partners came is asked for first. */
    record Attempt(Optional<ReadPage> page, List<Referral> telling) {}

    /** What most pages need: nobody on them tells of attendance. */
    @Transactional
    Attempt tasks(FhirClient client, LoopQuery asked) {
        var found = find(client, asked);
        var now = Moments.now(clock);
        var telling =
                found.referrals().values().stream()
                        .filter(it -> client.isPractice())
                        .filter(it -> it.disclosure(now).tellsAttendance())
                        .toList();
        return telling.isEmpty()
                ? new Attempt(Optional.of(tasks(client, asked, found, Map.of())), telling)
                : new Attempt(Optional.empty(), telling);
    }

    /** The same with what was asked for. */
    @Transactional
    ReadPage tasks(FhirClient client, LoopQuery asked, Map<ReferralId, AttendanceBand> bands) {
        return tasks(client, asked, find(client, asked), bands);
    }

    private ReadPage tasks(
            FhirClient client,
            LoopQuery asked,
            Found found,
            Map<ReferralId, AttendanceBand> bands) {
        return page(client, found, asked.size(), Optional.of(bands));
    }

    private record Found(List<Loop> loops, Map<ReferralId, Referral> referrals) {}

    private Found find(FhirClient client, LoopQuery asked) {
        var found = loops.changed(client, asked);
        var ids = found.stream().map(Loop::referral).toList();
        var theirs = referrals.ofOrganization(client.organization(), ids).stream();
        return new Found(found, theirs.collect(toMap(Referral::id, it -> it)));
    }

    private ReadPage page(
            FhirClient client,
            Found found,
            int size,
            Optional<Map<ReferralId, AttendanceBand>> bands) {
        var now = Moments.now(clock);
        var leaving = new ArrayList<Receipt>();
        var read = new ArrayList<ReadLoop>();
        for (var loop : found.loops()) {
            var referral = found.referrals().get(loop.referral());
            if (referral != null) {
                var told = details(client, referral, bands, now);
                read.add(read(client, loop, referral, told, leaving, now));
            }
        }
        receipts.addAll(leaving);
        return new ReadPage(read, next(client, found.loops(), size));
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
        return read(client, loop, Optional.empty());
    }

    private ReadLoop read(
            FhirClient client, Loop loop, Optional<Map<ReferralId, AttendanceBand>> bands) {
        var now = Moments.now(clock);
        var referral = referral(loop);
        var leaving = new ArrayList<Receipt>();
        var told = details(client, referral, bands, now);
        var read = read(client, loop, referral, told, leaving, now);
        receipts.addAll(leaving);
        return read;
    }

    private Details details(
            FhirClient client,
            Referral referral,
            Optional<Map<ReferralId, AttendanceBand>> bands,
            Instant now) {
        return bands.filter(it -> client.isPractice())
                .map(it -> details.details(referral, it, now))
                .orElse(Details.NONE);
    }

    Referral referral(Loop loop) {
        return referrals.ofOrganization(loop.organization(), List.of(loop.referral())).getFirst();
    }

    private static ReadLoop read(
            FhirClient client,
            Loop loop,
            Referral referral,
            Details details,
            List<Receipt> leaving,
            Instant now) {
        var disclosed = referral.disclosure(now);
        var sight = client.isPractice() ? loop.seenByPractice(referral, now) : loop.organizations();
        if (client.isPractice() && !disclosed.isNothing()) {
            leaving.add(Receipt.of(Ids.next(), referral, details, now));
        }
        return new ReadLoop(
                loop,
                referral.origin().counselorPseudonym(),
                referral.origin().suggestedPurpose(),
                referral.origin().doNotContact(),
                sight,
                referral.claim().map(Claim::consent).filter(it -> holds(it, now)),
                details.within(disclosed));
    }

    /** A consent to nothing is not shown to either end: it would tell that somebody came. */
    private static boolean holds(Consent consent, Instant now) {
        return consent.dialAt(now) != Dial.D0;
    }
}
