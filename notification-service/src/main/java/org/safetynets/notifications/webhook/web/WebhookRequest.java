package org.safetynets.notifications.webhook.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Set;
import org.safetynets.notifications.outbound.Outbound;
import org.safetynets.notifications.webhook.domain.Topic;
import org.safetynets.platform.problems.InvalidRequestException;

/**
 * Where to be told, and of what.
 *
 * @param url https, at a public address
 */
record WebhookRequest(@NotBlank @Size(max = 500) String url, @NotEmpty Set<Topic> topics) {

    URI target(Outbound outbound) {
        try {
            var target = URI.create(url);
            if (outbound.accepts(target)) {
                return target;
            }
        } catch (IllegalArgumentException e) {
            // answered below
        }
        throw new InvalidRequestException("url", "must be https at a public address");
    }
}
