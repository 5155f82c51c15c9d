package org.safetynets.notifications.card.persistence;

import java.net.URI;
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
import org.safetynets.platform.sealing.Sealed;
import org.safetynets.platform.sealing.SealedFields;

/** What a person chose, as it is stored; their own words are sealed. */
record PreferencesDocument(
        List<Choice> channels,
        boolean discreet,
        @Nullable Quiet quietHours,
        Language language,
        Set<Channel> urgentBy,
        @Nullable Collected digest,
        CoverDocument cover) {

    record Choice(Channel channel, Set<Use> uses) {}

    /** Times as text: a store that thinks in instants would move them. */
    record Quiet(String from, String to, String zone) {

        static Quiet of(QuietHours hours) {
            return new Quiet(hours.from().toString(), hours.to().toString(), hours.zone().getId());
        }

        QuietHours toQuietHours() {
            return new QuietHours(LocalTime.parse(from), LocalTime.parse(to), ZoneId.of(zone));
        }
    }

    record Collected(Digest.Rhythm rhythm, DayOfWeek day, String at, String zone) {

        static Collected of(Digest digest) {
            return new Collected(
                    digest.rhythm(), digest.day(), digest.at().toString(), digest.zone().getId());
        }

        Digest toDigest() {
            return new Digest(rhythm, day, LocalTime.parse(at), ZoneId.of(zone));
        }
    }

    record CoverDocument(
            @Nullable Sealed senderName,
            @Nullable Sealed subject,
            @Nullable Sealed calendarTitle,
            @Nullable Sealed safeWord,
            Cover.Icon icon,
            @Nullable Sealed exitPage) {

        static CoverDocument of(Cover cover, SealedFields fields) {
            return new CoverDocument(
                    fields.seal("cover.senderName", cover.senderName().orElse(null)),
                    fields.seal("cover.subject", cover.subject().orElse(null)),
                    fields.seal("cover.calendarTitle", cover.calendarTitle().orElse(null)),
                    fields.seal("cover.safeWord", cover.safeWord().orElse(null)),
                    cover.icon(),
                    fields.seal(
                            "cover.exitPage", cover.exitPage().map(URI::toString).orElse(null)));
        }

        Cover toCover(SealedFields fields) {
            return new Cover(
                    fields.open("cover.senderName", senderName),
                    fields.open("cover.subject", subject),
                    fields.open("cover.calendarTitle", calendarTitle),
                    fields.open("cover.safeWord", safeWord),
                    icon,
                    fields.open("cover.exitPage", exitPage).map(URI::create));
        }
    }

    static PreferencesDocument of(Preferences chosen, SealedFields fields) {
        return new PreferencesDocument(
                chosen.channels().stream().map(it -> new Choice(it.channel(), it.uses())).toList(),
                chosen.discreet(),
                chosen.quietHours().map(Quiet::of).orElse(null),
                chosen.language(),
                chosen.urgentBy(),
                chosen.digest().map(Collected::of).orElse(null),
                CoverDocument.of(chosen.cover(), fields));
    }

    Preferences toPreferences(SealedFields fields) {
        return new Preferences(
                channels.stream().map(it -> new ChannelChoice(it.channel(), it.uses())).toList(),
                discreet,
                Optional.ofNullable(quietHours).map(Quiet::toQuietHours),
                language,
                urgentBy,
                Optional.ofNullable(digest).map(Collected::toDigest),
                cover.toCover(fields));
    }
}
