package org.safetynets.referrals.integration.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.referrals.integration.domain.Effect;
import org.safetynets.referrals.integration.domain.Integration;
import org.safetynets.referrals.integration.domain.IntegrationId;
import org.safetynets.referrals.integration.domain.IntegrationResult;
import org.safetynets.referrals.integration.domain.Integrations;
import org.safetynets.referrals.integration.domain.Key;
import org.safetynets.referrals.integration.domain.KeysAt;
import org.safetynets.referrals.referral.application.Moments;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The keys of systems come, end and go. */
@Service
public class ChangingKeys {

    private final Integrations integrations;
    private final IntegrationBook book;
    private final Clock clock;

    ChangingKeys(Integrations integrations, IntegrationBook book, Clock clock) {
        this.integrations = integrations;
        this.book = book;
        this.clock = clock;
    }

    @Transactional
    public IntegrationResult add(
            IntegrationId id,
            List<Key> keys,
            Optional<Instant> othersUntil,
            Consumer<Integration> seen) {
        var known = integrations.find(id).orElseThrow(NotFoundException::new);
        seen.accept(known);
        return book.enter(known.addKeys(keys, othersUntil, Moments.now(clock)));
    }

    /** Empty when the system has no such key. It must not fail, so no version is asked for. */
    @Transactional
    public Optional<Integration> drop(IntegrationId id, String kid) {
        return integrations.find(id).flatMap(it -> it.dropKey(kid)).map(book::enter);
    }

    /** Its address answered; the same as before is nothing to write down. */
    @Transactional
    void fetched(IntegrationId id, List<Key> keys) {
        integrations
                .find(id)
                .filter(it -> !it.isRevoked())
                .ifPresent(it -> enterIfNew(it, it.fetched(keys, Moments.now(clock))));
    }

    private void enterIfNew(Integration known, IntegrationResult.Changed changed) {
        var asBefore =
                known.keysAt().stream().anyMatch(it -> it.fetchedAt().isPresent() && !it.failing());
        if (changed.effect() != Effect.NONE || !asBefore) {
            book.enter(changed);
        }
    }

    @Transactional
    void notFetched(IntegrationId id) {
        integrations
                .find(id)
                .filter(it -> it.keysAt().stream().noneMatch(KeysAt::failing))
                .ifPresent(
                        it ->
                                book.enter(
                                        new IntegrationResult.Changed(
                                                it.notFetched(), Effect.NONE)));
    }

    @Transactional
    void dropEnded(IntegrationId id) {
        integrations
                .find(id)
                .flatMap(it -> it.dropEnded(Moments.now(clock)))
                .ifPresent(book::enter);
    }
}
