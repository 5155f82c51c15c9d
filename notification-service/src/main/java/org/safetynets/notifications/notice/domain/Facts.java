package org.safetynets.notifications.notice.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.safetynets.notifications.card.domain.Language;

/**
 * What a notice can name.
 *
 * @param group name of the group; only normal texts use it
 * @param at the moment it is about, and in which zone to write it
 * @param reference short name of a referral
 */
public record Facts(Optional<String> group, Optional<LocalMoment> at, Optional<String> reference) {

    /** An instant and the zone whose clocks people will look at. */
    public record LocalMoment(Instant instant, ZoneId zone) {}

    public static final Facts NONE =
            new Facts(Optional.empty(), Optional.empty(), Optional.empty());

    /** The facts as placeholders of the catalogue and what stands for them. */
    public Map<String, String> in(Language language) {
        var words = new HashMap<String, String>();
        group.ifPresent(it -> words.put("group", it));
        at.ifPresent(it -> words.put("time", format(it, language)));
        reference.ifPresent(it -> words.put("ref", it));
        return words;
    }

    private static String format(LocalMoment moment, Language language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(language.locale())
                .format(moment.instant().atZone(moment.zone()));
    }
}
