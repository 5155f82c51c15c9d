package org.safetynets.referrals.fhir.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safetynets.referrals.fhir.domain.FhirClient;
import org.safetynets.referrals.fhir.domain.Loop;
import org.safetynets.referrals.fhir.domain.LoopQuery;
import org.safetynets.referrals.fhir.domain.Loops;
import org.safetynets.referrals.referral.application.LookingUpDetails;
import org.safetynets.referrals.referral.application.Moments;
import org.safetynets.referrals.referral.domain.AttendanceBand;
import org.safetynets.referrals.referral.domain.Referral;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.safetynets.referrals.referral.domain.Referrals;
import org.springframework.stereotype.Service;

/**
 * A system reads tasks, which alone of a loop's resources tell of attendance and summaries. How
 * often partners came is asked for first, for practices alone; what may be told then is looked at
 * once more, in the transaction that leaves the receipts.
 */
@Service
public class ReadingTasks {

    private final Loops loops;
    private final Referrals referrals;
    private final LookingUpDetails details;
    private final ReadingLoops reading;
    private final Clock clock;

    ReadingTasks(
            Loops loops,
            Referrals referrals,
            LookingUpDetails details,
            ReadingLoops reading,
            Clock clock) {
        this.loops = loops;
        this.referrals = referrals;
        this.details = details;
        this.reading = reading;
        this.clock = clock;
    }

    public Optional<ReadLoop> one(FhirClient client, ReferralId id) {
        var found = client.isPractice() ? loops.of(client, id) : Optional.<Loop>empty();
        return reading.task(client, id, found.map(it -> bands(client, it)).orElse(Map.of()));
    }

    public ReadPage some(FhirClient client, LoopQuery asked) {
        var first = reading.tasks(client, asked);
        return first.page().orElseGet(() -> reading.tasks(client, asked, ask(first.telling())));
    }

    private Map<ReferralId, AttendanceBand> ask(List<Referral> telling) {
        return details.ask(telling, Moments.now(clock));
    }

    private Map<ReferralId, AttendanceBand> bands(FhirClient client, Loop loop) {
        return loop.sent().isPresent() && loop.practice().seen().attendanceUntil().isPresent()
                ? ask(referrals.ofOrganization(client.organization(), List.of(loop.referral())))
                : Map.of();
    }
}
