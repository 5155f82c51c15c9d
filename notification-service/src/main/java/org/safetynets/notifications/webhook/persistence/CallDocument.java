package org.safetynets.notifications.webhook.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.webhook.domain.About;
import org.safetynets.notifications.webhook.domain.Call;
import org.safetynets.platform.kernel.OrganizationId;

/** A call as it is stored; it holds ids and codes only. */
record CallDocument(
        UUID id,
        @Nullable UUID organizationId,
        @Nullable UUID practiceId,
        UUID webhook,
        String messageId,
        String type,
        String body,
        @Nullable AboutDocument about,
        Instant createdAt,
        List<Call.Try> tries,
        Call.Result result,
        @Nullable Instant dueAt,
        long version) {

    record AboutDocument(UUID organizationId, UUID referralId) {}

    static CallDocument of(Call it) {
        return new CallDocument(
                it.id(),
                OwnerFields.organization(it.owner()),
                OwnerFields.practice(it.owner()),
                it.webhook(),
                it.messageId(),
                it.type(),
                it.body(),
                it.about()
                        .map(
                                about ->
                                        new AboutDocument(
                                                about.organization().value(), about.referral()))
                        .orElse(null),
                it.createdAt(),
                it.tries(),
                it.result(),
                it.dueAt().orElse(null),
                it.version());
    }

    Call toCall() {
        return new Call(
                id,
                OwnerFields.owner(organizationId, practiceId),
                webhook,
                messageId,
                type,
                body,
                Optional.ofNullable(about)
                        .map(
                                it ->
                                        new About(
                                                new OrganizationId(it.organizationId()),
                                                it.referralId())),
                createdAt,
                tries,
                result,
                Optional.ofNullable(dueAt),
                version);
    }
}
