package org.safetynets.notifications.webhook.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.safetynets.notifications.outbound.Signature;
import org.safetynets.notifications.webhook.domain.Call;
import org.safetynets.notifications.webhook.domain.Receiver;
import org.safetynets.notifications.webhook.domain.RegisterResult;
import org.safetynets.notifications.webhook.domain.TooManyWebhooks;
import org.safetynets.notifications.webhook.domain.Webhook;
import org.safetynets.notifications.webhook.domain.Webhooks;
import org.safetynets.platform.Ids;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an organization does with its webhooks. */
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

    public List<Webhook> of(OrganizationId organization) {
        return webhooks.of(organization);
    }

    public Optional<Webhook> find(OrganizationId organization, UUID id) {
        return webhooks.find(organization, id);
    }

    @Transactional
    public RegisterResult register(OrganizationId organization, Receiver receiver, PersonId by) {
        if (webhooks.of(organization).size() >= MOST) {
            return new RegisterResult.Refused(new TooManyWebhooks(MOST));
        }
        var webhook =
                Webhook.registered(
                        Ids.next(), organization, receiver, Signature.newSecret(), clock.instant());
        webhooks.save(webhook);
        note(webhook, by, "webhook.registered");
        return new RegisterResult.Registered(webhook);
    }

    /** Empty when there is no such webhook. */
    @Transactional
    public Optional<Webhook> change(
            OrganizationId organization,
            UUID id,
            PersonId by,
            String action,
            UnaryOperator<Webhook> change) {
        var changed = webhooks.find(organization, id).map(change);
        changed.ifPresent(
                it -> {
                    webhooks.save(it);
                    note(it, by, action);
                });
        return changed;
    }

    @Transactional
    public Optional<Webhook> rotate(OrganizationId organization, UUID id, PersonId by) {
        return change(
                organization,
                id,
                by,
                "webhook.rotated",
                it -> it.rotated(Signature.newSecret(), clock.instant()));
    }

    /** False when there is no such webhook. */
    @Transactional
    public boolean remove(OrganizationId organization, UUID id, PersonId by) {
        var webhook = webhooks.find(organization, id);
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

    public List<Call> calls(OrganizationId organization, UUID id, long skip, int limit) {
        return webhooks.calls(organization, id, skip, limit);
    }

    public long callCount(OrganizationId organization, UUID id) {
        return webhooks.callCount(organization, id);
    }

    /** Empty when there is no such call. */
    @Transactional
    public Optional<Call> replay(OrganizationId organization, UUID webhook, UUID call) {
        var found = webhooks.findCall(organization, webhook, call);
        return found.map(
                it -> {
                    var again = it.replayed(clock.instant());
                    webhooks.settle(it, again);
                    return again;
                });
    }

    private void note(Webhook webhook, PersonId by, String action) {
        audit.note(
                AuditEntry.by(by, action).in(webhook.organization()).on("webhook", webhook.id()));
    }
}
