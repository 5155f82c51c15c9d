package org.safetynets.identity.erasure.application;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.safetynets.identity.erasure.domain.AlreadyBeingErased;
import org.safetynets.identity.erasure.domain.Erasure;
import org.safetynets.identity.erasure.domain.ErasureId;
import org.safetynets.identity.erasure.domain.ErasureRequested;
import org.safetynets.identity.erasure.domain.ErasureResult;
import org.safetynets.identity.erasure.domain.ErasureResult.Refused;
import org.safetynets.identity.erasure.domain.ErasureResult.Requested;
import org.safetynets.identity.erasure.domain.Erasures;
import org.safetynets.identity.erasure.domain.ReceiptCode;
import org.safetynets.identity.holders.HolderSettings;
import org.safetynets.identity.membership.domain.LastCoordinator;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins a person's erasure: memberships end, every service is told, and the account goes, all by
 * one transaction.
 */
@Service
public class RequestingErasure {

    private final LeavingEverywhere leaving;
    private final Erasures erasures;
    private final HolderSettings holders;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    RequestingErasure(
            LeavingEverywhere leaving,
            Erasures erasures,
            HolderSettings holders,
            ApplicationEventPublisher events,
            Clock clock) {
        this.leaving = leaving;
        this.erasures = erasures;
        this.holders = holders;
        this.events = events;
        this.clock = clock;
    }

    /** Refused while the person is the only one to coordinate an organization. */
    @Transactional
    public ErasureResult request(PersonId person) {
        return erasures.of(person)
                .<ErasureResult>map(
                        it -> new Refused(new AlreadyBeingErased(it.id().value(), it.dueBy())))
                .or(() -> refusedToCoordinators(person))
                .orElseGet(() -> begin(person));
    }

    private Optional<ErasureResult> refusedToCoordinators(PersonId person) {
        leaving.takeTurns(person);
        return leaving.coordinatedAlone(person).isEmpty()
                ? Optional.empty()
                : Optional.of(new Refused(new LastCoordinator()));
    }

    private Requested begin(PersonId person) {
        var code = ReceiptCode.random(random);
        var id = new ErasureId(Ids.next());
        var erasure = Erasure.request(id, person, code.hash(), holders.services(), now());
        leaving.leave(person);
        erasures.add(erasure);
        events.publishEvent(new ErasureRequested(erasure));
        return new Requested(erasure, code);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
