package org.safetynets.notifications.card.web;

import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.card.domain.Cover;
import org.safetynets.notifications.notice.domain.DiscreetWords;
import org.safetynets.platform.problems.InvalidRequestException;

/**
 * What my messages seem to be. Each may be left out, and none may reveal anything.
 *
 * @param exitPage a page over https
 */
record CoverRequest(
        @Nullable @Size(max = Cover.MAX_LENGTH) String senderName,
        @Nullable @Size(max = Cover.MAX_LENGTH) String subject,
        @Nullable @Size(max = Cover.MAX_LENGTH) String calendarTitle,
        @Nullable @Size(max = Cover.MAX_LENGTH) String safeWord,
        Cover.@Nullable Icon icon,
        @Nullable @Size(max = 300) String exitPage) {

    static CoverRequest of(Cover cover) {
        return new CoverRequest(
                cover.senderName().orElse(null),
                cover.subject().orElse(null),
                cover.calendarTitle().orElse(null),
                cover.safeWord().orElse(null),
                cover.icon(),
                cover.exitPage().map(URI::toString).orElse(null));
    }

    Cover toCover() {
        return new Cover(
                line("senderName", senderName),
                line("subject", subject),
                line("calendarTitle", calendarTitle),
                line("safeWord", safeWord),
                icon == null ? Cover.Icon.ENVELOPE : icon,
                page());
    }

    private static Optional<String> line(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        if (!Cover.isLine(text)) {
            throw new InvalidRequestException("cover." + field, "must be one plain line");
        }
        if (DiscreetWords.firstRevealing(text).isPresent()) {
            throw new InvalidRequestException("cover." + field, "gives something away");
        }
        return Optional.of(text.strip());
    }

    private Optional<URI> page() {
        if (exitPage == null || exitPage.isBlank()) {
            return Optional.empty();
        }
        var page = Cover.page(exitPage.strip());
        if (page.isEmpty()) {
            throw new InvalidRequestException("cover.exitPage", "must be a page over https");
        }
        return page;
    }
}
