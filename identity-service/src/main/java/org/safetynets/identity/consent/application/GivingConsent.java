package org.safetynets.identity.consent.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.identity.consent.domain.Consent;
import org.safetynets.identity.consent.domain.ConsentChanged;
import org.safetynets.identity.consent.domain.ConsentChanged.Kind;
import org.safetynets.identity.consent.domain.ConsentStatus;
import org.safetynets.identity.consent.domain.ConsentText;
import org.safetynets.identity.consent.domain.ConsentTexts;
import org.safetynets.identity.consent.domain.Consents;
import org.safetynets.identity.consent.domain.Signing;
import org.safetynets.identity.consent.domain.SigningResult;
import org.safetynets.identity.consent.domain.SigningResult.Signed;
import org.safetynets.identity.organization.domain.Organization;
import org.safetynets.identity.organization.domain.OrganizationStatus;
import org.safetynets.identity.organization.domain.Organizations;
import org.safetynets.identity.person.domain.People;
import org.safetynets.identity.person.domain.Person;
import org.safetynets.identity.turns.Turns;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signs consents and withdraws them. Seven collaborators, for a signature rests on all of them. */
@Service
public class GivingConsent {

    private final Consents consents;
    private final ConsentTexts texts;
    private final Organizations organizations;
    private final People people;
    private final Turns turns;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    public GivingConsent(
            Consents consents,
            ConsentTexts texts,
            Organizations organizations,
            People people,
            Turns turns,
            ApplicationEventPublisher events,
            Clock clock) {
        this.consents = consents;
        this.texts = texts;
        this.organizations = organizations;
        this.people = people;
        this.turns = turns;
        this.events = events;
        this.clock = clock;
    }

    /** Empty when the person, the text or the organization is not there. */
    @Transactional
    public Optional<SigningResult> sign(SignConsent command) {
        turns.take("consents:" + command.person()); // two at once must not both find none
        var person = people.find(command.person());
        var organization = organizations.find(command.recipient());
        if (person.isEmpty() || organization.isEmpty()) {
            return Optional.empty();
        }
        return texts.find(command.text())
                .map(it -> sign(command, it, person.get(), organization.get()));
    }

    private SigningResult sign(
            SignConsent command, ConsentText text, Person person, Organization organization) {
        var key = text.key();
        var signing =
                new Signing(
                        key,
                        texts.currentVersion(key.code(), key.language()).orElse(key.version()),
                        organization.status() == OrganizationStatus.ACTIVE,
                        person.pseudonym(),
                        command.signature(),
                        activeAlready(command));
        var result = Consent.sign(Ids.next(), person.id(), organization.id(), text, signing, now());
        if (result instanceof Signed(var consent)) {
            consents.add(consent);
            events.publishEvent(new ConsentChanged(consent, Kind.GIVEN));
        }
        return result;
    }

    private Optional<UUID> activeAlready(SignConsent command) {
        var code = command.text().code();
        return consents.of(command.person(), command.recipient(), code).stream()
                .filter(it -> it.status(now()) == ConsentStatus.ACTIVE)
                .filter(it -> it.text().version() == command.text().version())
                .map(Consent::id)
                .findFirst();
    }

    /** Empty when the person has no such consent. It no longer counts at the next read. */
    @Transactional
    public Optional<Consent> withdraw(PersonId person, UUID id) {
        return consents.find(person, id).map(this::withdraw);
    }

    private Consent withdraw(Consent consent) {
        var withdrawn = consent.withdraw(now());
        if (!withdrawn.equals(consent)) {
            consents.save(withdrawn);
            events.publishEvent(new ConsentChanged(withdrawn, Kind.WITHDRAWN));
        }
        return withdrawn;
    }

    /** The database keeps milliseconds, so nothing finer is promised. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
