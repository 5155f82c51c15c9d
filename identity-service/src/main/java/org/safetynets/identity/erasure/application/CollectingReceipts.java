package org.safetynets.identity.erasure.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;
import org.safetynets.identity.erasure.domain.Erasure;
import org.safetynets.identity.erasure.domain.ErasureId;
import org.safetynets.identity.erasure.domain.ErasureStatus;
import org.safetynets.identity.erasure.domain.Erasures;
import org.safetynets.identity.erasure.domain.Receipt;
import org.safetynets.identity.holders.HolderSettings;
import org.safetynets.platform.kernel.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sees erasures through: receipts come in, the account goes, a deadline passes. */
@Service
public class CollectingReceipts {

    private static final Logger LOG = LoggerFactory.getLogger(CollectingReceipts.class);

    private final Erasures erasures;
    private final HolderSettings holders;
    private final Clock clock;

    CollectingReceipts(Erasures erasures, HolderSettings holders, Clock clock) {
        this.erasures = erasures;
        this.holders = holders;
        this.clock = clock;
    }

    /** Takes a receipt; a restored database may hear of it before it hears of the erasure. */
    @Transactional
    public void receive(ErasureId id, PersonId person, Receipt receipt) {
        var erasure = erasures.find(id).orElseGet(() -> anew(id, person, now().plus(Erasure.TERM)));
        change(erasure, it -> it.receive(receipt, now()));
    }

    /** That a person is erased is known here too, also in a database from before it. */
    @Transactional
    public void ensure(ErasureId id, PersonId person, Instant dueBy) {
        erasures.find(id)
                .ifPresentOrElse(
                        it -> change(it, known -> known.doubtAccount(now())),
                        () -> anew(id, person, dueBy));
    }

    private Erasure anew(ErasureId id, PersonId person, Instant dueBy) {
        var erasure = Erasure.anew(id, person, holders.services(), now(), dueBy);
        erasures.add(erasure);
        return erasure;
    }

    @Transactional
    public void accountGone(ErasureId id) {
        erasures.find(id).ifPresent(it -> change(it, known -> known.loseAccount(now())));
    }

    /** Marks one that is late, so that it alarms once. */
    @Transactional
    public void check(ErasureId id) {
        erasures.find(id)
                .map(it -> change(it, known -> known.check(now())))
                .filter(it -> it.status() == ErasureStatus.OVERDUE)
                .ifPresent(
                        it ->
                                LOG.error(
                                        "Erasure {} is overdue since {}; no receipt from {}{}",
                                        it.id().value(),
                                        it.dueBy(),
                                        it.missing(),
                                        it.accountGone() ? "" : ", and the account is there"));
    }

    private Erasure change(Erasure before, UnaryOperator<Erasure> change) {
        var after = change.apply(before);
        if (after.version() != before.version()) {
            erasures.save(after);
        }
        return after;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
