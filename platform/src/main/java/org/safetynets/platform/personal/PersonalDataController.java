package org.safetynets.platform.personal;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.safetynets.platform.kafka.KafkaSettings;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.security.AllowServices;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives identity-service what this service holds about a person, for the person's own export. */
@RestController
class PersonalDataController {

    private final List<PersonalData> held;
    private final String service;

    PersonalDataController(List<PersonalData> held, KafkaSettings kafka) {
        this.held = held.stream().sorted(Comparator.comparing(PersonalData::section)).toList();
        this.service = kafka.service();
    }

    /**
     * Everything one service holds about a person.
     *
     * @param service for example {@code group-service}
     * @param wouldKeep what an erasure would leave, without identity
     */
    record HeldResponse(String service, List<Section> sections, List<Erased.Kept> wouldKeep) {}

    /**
     * What one feature holds.
     *
     * @param section code of the heading
     */
    record Section(String section, List<?> items) {}

    @GetMapping("/internal/people/{personId}/data")
    @AllowServices("identity-service")
    HeldResponse data(@PathVariable UUID personId) {
        var person = new PersonId(personId);
        var sections =
                held.stream()
                        .map(it -> new Section(it.section(), it.about(person)))
                        .filter(it -> !it.items().isEmpty())
                        .toList();
        var kept = held.stream().flatMap(it -> it.wouldKeep(person).stream()).toList();
        return new HeldResponse(service, sections, kept);
    }
}
