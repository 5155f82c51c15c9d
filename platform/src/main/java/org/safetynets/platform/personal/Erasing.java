package org.safetynets.platform.personal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.safetynets.contracts.ErasureCompletedV1;
import org.safetynets.contracts.PersonErasedV1;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kafka.KafkaSettings;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.outbox.Outbox;

/** Erases a person from this service and sends the receipt, in one transaction. */
public final class Erasing implements EventConsumer<PersonErasedV1> {

    private final List<PersonalData> held;
    private final List<KeyDestruction> keys;
    private final ErasedPeople erased;
    private final Outbox outbox;
    private final String service;

    public Erasing(
            List<PersonalData> held,
            List<KeyDestruction> keys,
            ErasedPeople erased,
            Outbox outbox,
            KafkaSettings kafka) {
        this.held = List.copyOf(held);
        this.keys = List.copyOf(keys);
        this.erased = erased;
        this.outbox = outbox;
        this.service = kafka.service();
    }

    @Override
    public Class<PersonErasedV1> eventType() {
        return PersonErasedV1.class;
    }

    @Override
    public void on(PersonErasedV1 event, EventContext context) {
        var person = new PersonId(event.personId());
        erased.add(person);
        var done = erase(person);
        outbox.append(
                new ErasureCompletedV1(
                        receipt(event.erasureId()),
                        1,
                        event.erasureId(),
                        event.personId(),
                        service,
                        done.removed(),
                        done.anonymised(),
                        done.kept().stream().map(Erasing::kept).toList(),
                        !keys.isEmpty()));
    }

    /** Removes what there is; with nothing there, nothing happens. */
    Erased erase(PersonId person) {
        var done = held.stream().map(it -> it.erase(person)).reduce(Erased.nothing(), Erased::and);
        keys.forEach(it -> it.destroyKeyOf(person));
        return done;
    }

    /** The same for the same erasure, so that a receipt sent again is the same receipt. */
    private UUID receipt(UUID erasure) {
        var name = erasure + " " + service;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static ErasureCompletedV1.Kept kept(Erased.Kept it) {
        return new ErasureCompletedV1.Kept(it.what(), it.why(), it.until());
    }
}
