package org.safetynets.portal.contact;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.notifications.CardChoices;
import org.safetynets.portal.services.notifications.ContactCard;
import org.safetynets.portal.services.notifications.ContactCard.Way;
import org.safetynets.portal.services.notifications.Cover;
import org.safetynets.portal.services.notifications.Digest;
import org.safetynets.portal.services.notifications.QuietHours;

/** Between the contact card and the fields of its form. */
final class ContactForm {

    static final List<String> WAYS = List.of("email", "push", "sms");
    static final List<String> USES = List.of("meetings", "requests", "work", "safety", "account");

    private ContactForm() {}

    static Form of(ContactCard card) {
        var form =
                Form.empty()
                        .with("version", String.valueOf(card.version()))
                        .with("language", card.language())
                        .with("discreet", card.discreet() ? "true" : null)
                        .with("urgentBy", card.openForUrgent());
        card.ways().forEach(way -> form.with("for-" + way.channel(), way.uses()));
        if (!card.ways().isEmpty()) {
            form.with("first", card.ways().getFirst().channel());
        }
        var quiet = card.quietHours();
        if (quiet != null) {
            form.with("quietFrom", quiet.from().toString())
                    .with("quietTo", quiet.to().toString())
                    .with("timeZone", quiet.timeZone());
        }
        return covered(collected(form, card.digest()), card.cover());
    }

    private static Form collected(Form form, @Nullable Digest digest) {
        if (digest == null) {
            return form.with("rhythm", "at-once");
        }
        return form.with("rhythm", digest.rhythm())
                .with("digestAt", digest.at().toString())
                .with("timeZone", digest.timeZone());
    }

    private static Form covered(Form form, @Nullable Cover cover) {
        return cover == null
                ? form
                : form.with("senderName", cover.senderName())
                        .with("subject", cover.subject())
                        .with("calendarTitle", cover.calendarTitle())
                        .with("safeWord", cover.safeWord())
                        .with("icon", cover.icon())
                        .with("exitPage", cover.exitPage());
    }

    static CardChoices read(Form form) {
        return new CardChoices(
                ways(form),
                form.checked("discreet"),
                quietHours(form),
                form.value("language").equals("es") ? "es" : "en",
                form.severalOf("urgentBy", WAYS),
                digest(form),
                new Cover(
                        line(form, "senderName"),
                        line(form, "subject"),
                        line(form, "calendarTitle"),
                        line(form, "safeWord"),
                        form.oneOf("icon", Set.of("envelope", "calendar", "book", "leaf", "cart")),
                        form.orNull("exitPage")));
    }

    private static @Nullable String line(Form form, String field) {
        form.text(field, 60);
        return form.orNull(field);
    }

    /** The way to be tried first, then the others. */
    private static List<Way> ways(Form form) {
        var first = form.oneOf("first", Set.copyOf(WAYS));
        var order = new ArrayList<String>();
        if (first != null) {
            order.add(first);
        }
        WAYS.stream().filter(it -> !it.equals(first)).forEach(order::add);
        return order.stream()
                .map(it -> new Way(it, form.severalOf("for-" + it, USES)))
                .filter(it -> !it.uses().isEmpty())
                .toList();
    }

    private static @Nullable QuietHours quietHours(Form form) {
        if (form.value("quietFrom").isEmpty() && form.value("quietTo").isEmpty()) {
            return null;
        }
        var from = time(form, "quietFrom");
        var to = time(form, "quietTo");
        var zone = zone(form);
        return from == null || to == null ? null : new QuietHours(from, to, zone);
    }

    private static @Nullable Digest digest(Form form) {
        var rhythm = form.oneOf("rhythm", Set.of("daily", "weekly"));
        if (rhythm == null) {
            return null;
        }
        var at = time(form, "digestAt");
        var zone = zone(form);
        return at == null ? null : new Digest(rhythm, at, zone);
    }

    private static String zone(Form form) {
        var zone = form.required("timeZone", 60);
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            form.wrong("timeZone", "form.error.zone");
        }
        return zone;
    }

    private static @Nullable LocalTime time(Form form, String field) {
        try {
            return LocalTime.parse(form.value(field));
        } catch (DateTimeException unreadable) {
            form.wrong(field, "form.error.time");
            return null;
        }
    }
}
