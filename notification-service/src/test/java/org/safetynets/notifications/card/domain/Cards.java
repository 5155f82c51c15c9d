package org.safetynets.notifications.card.domain;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.PersonId;

/** Contact cards for tests. */
public final class Cards {

    public static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    public static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");
    public static final EmailAddress ADDRESS = new EmailAddress("fern@example.org");

    private Cards() {}

    public static ContactCard anUnwrittenCard() {
        return ContactCard.unwritten(new PersonId(UUID.randomUUID()));
    }

    /** E-mail wanted, address confirmed, just now. */
    public static ContactCard aCardForEmail() {
        return card(true, Optional.empty(), new CardEmail.Confirmed(ADDRESS), Optional.of(NOW));
    }

    public static ContactCard card(
            boolean useEmail,
            Optional<QuietHours> quiet,
            CardEmail email,
            Optional<Instant> confirmedAt) {
        return new ContactCard(
                new PersonId(UUID.randomUUID()),
                new Preferences(useEmail, true, quiet, Language.EN),
                email,
                new CardPhone.None(),
                List.of(),
                Optional.empty(),
                confirmedAt,
                List.of(),
                1);
    }

    public static QuietHours quiet(String from, String to, ZoneId zone) {
        return new QuietHours(LocalTime.parse(from), LocalTime.parse(to), zone);
    }

    /** A browser that has not shown its code yet; the same address for the same name. */
    public static Device aDevice(String name) {
        var point = new byte[65];
        point[0] = 4;
        var target =
                PushTarget.parse(
                                "https://push.example.org/" + name,
                                Base64.getUrlEncoder().withoutPadding().encodeToString(point),
                                Base64.getUrlEncoder()
                                        .withoutPadding()
                                        .encodeToString(new byte[16]))
                        .orElseThrow();
        return new Device(UUID.randomUUID(), name, target, false, Optional.empty(), NOW);
    }
}
