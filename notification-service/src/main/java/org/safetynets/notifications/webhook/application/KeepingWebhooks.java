package org.safetynets.notifications.webhook.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.safetynets.notifications.outbound.Signature;
import org.safetynets.notifications.webhook.domain.Call;
import org.safetynets.notifications.webhook.domain.Owner;
import org.safetynets.notifications.webhook.domain.Owner.OfOrganization;
import org.safetynets.notifications.webhook.domain.Receiver;
import org.safetynets.notifications.webhook.domain.RegisterResult;
import org.safetynets.notifications.webhook.domain.TooManyWebhooks;
import org.safetynets.notifications.webhook.domain.Webhook;
import org.safetynets.notifications.webhook.domain.Webhooks;
import org.safetynets.platform.Ids;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an organization or a practice does with its webhooks. */
@Service
public class KeepingWebhooks {

    private static final int MOST = 10;

    private final Webhooks webhooks;
    private final TellingWebhooks telling;
    private final AuditTrail audit;
    private final Clock clock;

    KeepingWebhooks(Webhooks webhooks, TellingWebhooks telling, AuditTrail audit, Clock clock) {
        this.webhooks = webhooks;
        this.telling = telling;
        this.audit = audit;
        this.clock = clock;
    }

    public List<Webhook> of(Owner owner) {
        return webhooks.of(owner);
    }

    public Optional<Webhook> find(Owner owner, UUID id) {
        return webhooks.find(owner, id);
    }

    @Transactional
    public RegisterResult register(Owner owner, Receiver receiver, PersonId by) {
        if (webhooks.of(owner).size() >= MOST) {
            return new RegisterResult.Refused(new TooManyWebhooks(MOST));
        }
        var webhook =
                Webhook.registered(
                        Ids.next(), owner, receiver, Signature.newSecret(), clock.instant());
        webhooks.save(webhook);
        note(webhook, by, "webhook.registered");
        return new RegisterResult.Registered(webhook);
    }

    /** Empty when there is no such webhook. */
    @Transactional
    public Optional<Webhook> change(
            Owner owner, UUID id, PersonId by, String action, UnaryOperator<Webhook> change) {
        var changed = webhooks.find(owner, id).map(change);
        changed.ifPresent(
                it -> {
                    webhooks.save(it);
                    note(it, by, action);
                });
        return changed;
    }

    @Transactional
    public Optional<Webhook> rotate(Owner owner, UUID id, PersonId by) {
        return change(
                owner,
                id,
                by,
                "webhook.rotated",
                it -> it.rotated(Signature.newSecret(), clock.instant()));
    }

    /** False when there is no such webhook. */
    @Transactional
    public boolean remove(Owner owner, UUID id, PersonId by) {
        var webhook = webhooks.find(owner, id);
        webhook.ifPresent(
                it -> {
                    webhooks.remove(it);
                    note(it, by, "webhook.removed");
                });
        return webhook.isPresent();
    }

    /** Sends something that means nothing. */
    @Transactional
    public Call test(Webhook webhook) {
        return telling.tellTest(webhook);
    }

    public List<Call> calls(Owner owner, UUID id, long skip, int limit) {
        return webhooks.calls(owner, id, skip, limit);
    }

    public long callCount(Owner owner, UUID id) {
        return webhooks.callCount(owner, id);
    }

    /** Empty when there is no such call. */
    @Transactional
    public Optional<Call> replay(Owner owner, UUID webhook, UUID call) {
        var found = webhooks.findCall(owner, webhook, call);
        return found.map(
                it -> {
                    var again = it.replayed(clock.instant());
                    webhooks.settle(it, again);
                    return again;
                });
    }

    private void note(Webhook webhook, PersonId by, String action) {
        var entry = AuditEntry.by(by, action).on("webhook", webhook.id());
        audit.note(
                webhook.owner() instanceof OfOrganization(var organization)
                        ? entry.in(organization)
                        : entry);
    }
}
