package org.safetynets.identity.holders;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.holders.HeldData.Section;
import org.safetynets.platform.internal.ServiceClients;
import org.safetynets.platform.kafka.KafkaSettings;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Asks every service what it holds about a person; this one as well, without a detour. */
@Component
public class AskingHolders {

    private static final Logger LOG = LoggerFactory.getLogger(AskingHolders.class);

    private final HolderSettings settings;
    private final ServiceClients clients;
    private final List<PersonalData> own;
    private final JsonMapper json;
    private final String self;

    AskingHolders(
            HolderSettings settings,
            ServiceClients clients,
            List<PersonalData> own,
            JsonMapper json,
            KafkaSettings kafka) {
        this.settings = settings;
        this.clients = clients;
        this.own = List.copyOf(own);
        this.json = json;
        this.self = kafka.service();
    }

    /**
     * What the services said.
     *
     * @param missing names of the services that did not answer
     */
    public record Answers(List<HeldData> held, List<String> missing) {

        public Answers {
            held = List.copyOf(held);
            missing = List.copyOf(missing);
        }
    }

    /** Asks them one after the other, in the order of their names. */
    public Answers about(PersonId person) {
        var held =
                settings.services().stream()
                        .sorted()
                        .flatMap(it -> ask(it, person).stream())
                        .toList();
        var answered = held.stream().map(HeldData::service).toList();
        var missing =
                settings.services().stream().sorted().filter(it -> !answered.contains(it)).toList();
        return new Answers(held, missing);
    }

    private Optional<HeldData> ask(String service, PersonId person) {
        if (service.equals(self)) {
            return Optional.of(ownData(person));
        }
        try {
            return Optional.ofNullable(remote(service, person))
                    .map(it -> new HeldData(service, it.sections(), it.wouldKeep()));
        } catch (RuntimeException e) {
            LOG.warn("{} did not say what it holds: {}", service, e.toString());
            return Optional.empty();
        }
    }

    private @Nullable HeldData remote(String service, PersonId person) {
        return clients.restClient(settings.holders().getOrDefault(service, service))
                .get()
                .uri("/internal/people/{personId}/data", person)
                .retrieve()
                .body(HeldData.class);
    }

    private HeldData ownData(PersonId person) {
        var sections =
                own.stream()
                        .map(it -> new Section(it.section(), json.valueToTree(it.about(person))))
                        .filter(it -> !it.items().isEmpty())
                        .toList();
        var kept = own.stream().flatMap(it -> it.wouldKeep(person).stream()).toList();
        return new HeldData(self, sections, kept);
    }
}
