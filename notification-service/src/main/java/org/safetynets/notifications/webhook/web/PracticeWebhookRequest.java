package org.safetynets.notifications.webhook.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.webhook.domain.Receiver;
import org.safetynets.notifications.webhook.domain.Topic;
import org.safetynets.platform.outbound.Outbound;

/**
 * Where a practice's system is to be told; of what follows from its being a practice's.
 *
 * @param url https, at a public address
 * @param description what the practice calls it
 */
record PracticeWebhookRequest(
        @NotBlank @Size(max = 500) String url,
        @Nullable @Size(max = Receiver.LONGEST_DESCRIPTION) String description) {

    Receiver receiver(Outbound outbound) {
        return new WebhookRequest(url, Set.of(Topic.REFERRAL_CHANGED), description)
                .receiver(outbound);
    }
}
