package org.safetynets.notifications.webhook.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.webhook.domain.Receiver;
import org.safetynets.notifications.webhook.domain.Topic;
import org.safetynets.platform.outbound.Outbound;
import org.safetynets.platform.problems.InvalidRequestException;

/**
 * Where to be told, and of what.
 *
 * @param url https, at a public address
 * @param description what the organization calls it
 */
record WebhookRequest(
        @NotBlank @Size(max = 500) String url,
        @NotEmpty Set<Topic> topics,
        @Nullable @Size(max = Receiver.LONGEST_DESCRIPTION) String description) {

    Receiver receiver(Outbound outbound) {
        var words = Optional.ofNullable(description).map(String::strip);
        return new Receiver(target(outbound), topics, words.filter(it -> !it.isEmpty()));
    }

    private URI target(Outbound outbound) {
        try {
            var target = URI.create(url);
            if (!outbound.allows(target)) {
                throw new InvalidRequestException(
                        "url", "must be at a host that the operator of this network allows");
            }
            if (outbound.accepts(target)) {
                return target;
            }
        } catch (IllegalArgumentException e) {
            // answered below
        }
        throw new InvalidRequestException("url", "must be https at a public address");
    }
}
