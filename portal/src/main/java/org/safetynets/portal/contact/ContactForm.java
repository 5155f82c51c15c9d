package org.safetynets.portal.contact;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.notifications.CardChoices;
import org.safetynets.portal.services.notifications.ContactCard;
import org.safetynets.portal.services.notifications.QuietHours;

/** Between the contact card and the fields of its form. */
final class ContactForm {

    private ContactForm() {}

    static Form of(ContactCard card) {
        var form =
                Form.empty()
                        .with("version", String.valueOf(card.version()))
                        .with("language", card.language())
                        .with("useEmail", card.useEmail() ? "true" : null)
                        .with("discreet", card.discreet() ? "true" : null);
        var quiet = card.quietHours();
        return quiet == null
                ? form
                : form.with("quietFrom", quiet.from().toString())
                        .with("quietTo", quiet.to().toString())
                        .with("timeZone", quiet.timeZone());
    }

    static CardChoices read(Form form) {
        return new CardChoices(
                form.checked("useEmail"),
                form.checked("discreet"),
                quietHours(form),
                form.value("language").equals("es") ? "es" : "en");
    }

    private static @Nullable QuietHours quietHours(Form form) {
        if (form.value("quietFrom").isEmpty() && form.value("quietTo").isEmpty()) {
            return null;
        }
        var from = time(form, "quietFrom");
        var to = time(form, "quietTo");
        var zone = form.required("timeZone", 60);
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            form.wrong("timeZone", "form.error.zone");
        }
        return from == null || to == null ? null : new QuietHours(from, to, zone);
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
