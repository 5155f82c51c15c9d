package org.safetynets.notifications.card.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.card.domain.Channel;
import org.safetynets.notifications.card.domain.Cover;
import org.safetynets.notifications.card.domain.Digest;
import org.safetynets.notifications.card.domain.Language;
import org.safetynets.notifications.card.domain.Preferences;
import org.safetynets.notifications.card.domain.Preferences.ChannelChoice;
import org.safetynets.notifications.card.domain.QuietHours;
import org.safetynets.notifications.card.domain.Use;
import org.safetynets.platform.problems.InvalidRequestException;

/**
 * What I choose; addresses, numbers and devices have their own operations.
 *
 * @param useEmail the short form of {@code channels}: e-mail for everything, or nothing
 * @param channels by which ways I may be reached, the first to be tried first
 * @param quietHours left out for none
 * @param urgentBy which ways an emergency may use at any hour
 * @param digest left out for mails at once
 */
record ChooseRequest(
        @Nullable Boolean useEmail,
        @Valid @Size(max = 3) @Nullable List<Way> channels,
        @NotNull Boolean discreet,
        @Valid @Nullable Quiet quietHours,
        @NotNull Language language,
        @Nullable Set<Channel> urgentBy,
        @Valid @Nullable Collected digest,
        @Valid @Nullable CoverRequest cover) {

    /** A way outside of the app, and what it may be used for. */
    record Way(@NotNull Channel channel, @NotNull Set<Use> uses) {}

    /** From the first quiet minute to the first after; over midnight when {@code to} is earlier. */
    record Quiet(
            @NotNull @JsonFormat(pattern = "HH:mm") LocalTime from,
            @NotNull @JsonFormat(pattern = "HH:mm") LocalTime to,
            @NotBlank @Size(max = 64) String timeZone) {

        QuietHours toQuietHours() {
            if (from.equals(to)) {
                throw new InvalidRequestException(
                        "quietHours.to", "must differ from the beginning");
            }
            return new QuietHours(from, to, zone("quietHours.timeZone", timeZone));
        }
    }

    /**
     * Mails collected into one.
     *
     * @param day of a weekly one; Monday when left out
     */
    record Collected(
            Digest.@NotNull Rhythm rhythm,
            @Nullable DayOfWeek day,
            @NotNull @JsonFormat(pattern = "HH:mm") LocalTime at,
            @NotBlank @Size(max = 64) String timeZone) {

        Digest toDigest() {
            return new Digest(
                    rhythm,
                    day == null ? DayOfWeek.MONDAY : day,
                    at,
                    zone("digest.timeZone", timeZone));
        }
    }

    Preferences toPreferences() {
        var ways = ways();
        var urgent = urgentBy == null ? Set.<Channel>of() : urgentBy;
        if (urgent.stream().anyMatch(it -> !it.outside())) {
            throw new InvalidRequestException("urgentBy", "must be ways outside of the app");
        }
        return new Preferences(
                ways,
                discreet,
                Optional.ofNullable(quietHours).map(Quiet::toQuietHours),
                language,
                urgent,
                Optional.ofNullable(digest).map(Collected::toDigest),
                cover == null ? Cover.NONE : cover.toCover());
    }

    private List<ChannelChoice> ways() {
        if (channels == null) {
            if (useEmail == null) {
                throw new InvalidRequestException("useEmail", "must be given");
            }
            return useEmail ? List.of(Preferences.everything(Channel.EMAIL)) : List.of();
        }
        if (channels.stream().anyMatch(it -> !it.channel().outside())
                || channels.stream().map(Way::channel).distinct().count() < channels.size()) {
            throw new InvalidRequestException(
                    "channels", "must be ways outside of the app, each once");
        }
        return channels.stream().map(it -> new ChannelChoice(it.channel(), it.uses())).toList();
    }

    private static ZoneId zone(String field, String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new InvalidRequestException(field, "must be a zone such as Europe/Dublin");
        }
    }
}
