package org.safetynets.referrals.integration.messaging;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.safetynets.contracts.SystemKeyEndingV1;
import org.safetynets.platform.outbox.Outbox;
import org.safetynets.referrals.integration.domain.KeyAnnouncements;
import org.safetynets.referrals.integration.domain.KeyEnding;
import org.safetynets.referrals.practice.domain.Member;
import org.safetynets.referrals.practice.domain.PracticeId;
import org.safetynets.referrals.practice.domain.Practices;
import org.springframework.stereotype.Component;

/** Leaves it to notification-service to tell whoever keeps a system, as their cards allow. */
@Component
class KeyEventsPublisher implements KeyAnnouncements {

    private final Practices practices;
    private final Outbox outbox;

    KeyEventsPublisher(Practices practices, Outbox outbox) {
        this.practices = practices;
        this.outbox = outbox;
    }

    @Override
    public void ending(KeyEnding due) {
        var it = due.integration();
        outbox.append(
                new SystemKeyEndingV1(
                        it.id().value(),
                        it.version(),
                        it.organization().value(),
                        it.practice().map(PracticeId::value).orElse(null),
                        it.practice().map(this::administrators).orElse(List.of()),
                        due.daysLeft(),
                        LocalDate.ofInstant(due.endsAt(), ZoneOffset.UTC)));
    }

    private List<UUID> administrators(PracticeId practice) {
        return practices.find(practice).stream()
                .flatMap(it -> it.members().stream())
                .filter(it -> it.part() == Member.Part.ADMINISTRATOR)
                .map(it -> it.person().value())
                .toList();
    }
}
