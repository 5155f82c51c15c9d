package org.safetynets.identity.audit.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.audit.domain.Entry;
import org.safetynets.identity.audit.domain.Fact;
import org.safetynets.identity.audit.domain.References;
import org.safetynets.identity.audit.web.AuditResponse.Actor;
import org.safetynets.identity.person.domain.People;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Puts the people, as they are called now, to the references in the entries. */
@Component
class AuditList {

    private final References references;
    private final People people;

    AuditList(References references, People people) {
        this.references = references;
        this.people = people;
    }

    List<AuditResponse> of(List<Entry> entries) {
        var met =
                entries.stream()
                        .map(Entry::fact)
                        .flatMap(it -> Stream.of(it.actor(), it.about()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        var known = references.people(met);
        var pseudonyms = people.pseudonyms(known.values());
        return entries.stream().map(it -> response(it, known, pseudonyms)).toList();
    }

    private static AuditResponse response(
            Entry entry, Map<UUID, PersonId> known, Map<PersonId, String> pseudonyms) {
        var fact = entry.fact();
        return new AuditResponse(
                entry.id(),
                entry.chain().organization().map(it -> it.value()).orElse(null),
                entry.position(),
                fact.at(),
                fact.service(),
                actor(fact, known, pseudonyms),
                fact.action(),
                fact.subjectType(),
                subject(fact, known),
                person(fact.about(), known),
                fact.reason());
    }

    private static Actor actor(
            Fact fact, Map<UUID, PersonId> known, Map<PersonId, String> pseudonyms) {
        if (fact.byService()) {
            return new Actor(fact.actor(), null, true);
        }
        var person = known.get(fact.actor());
        return person == null
                ? new Actor(null, null, false)
                : new Actor(person.value(), pseudonyms.get(person), false);
    }

    /** A person who is the subject stands there by reference, too. */
    private static String subject(Fact fact, Map<UUID, PersonId> known) {
        return Stream.of(fact.actor(), fact.about())
                .filter(it -> it != null && fact.subjectId().equals(it.toString()))
                .map(known::get)
                .filter(Objects::nonNull)
                .map(PersonId::toString)
                .findFirst()
                .orElse(fact.subjectId());
    }

    private static @Nullable UUID person(@Nullable UUID reference, Map<UUID, PersonId> known) {
        var person = reference == null ? null : known.get(reference);
        return person == null ? null : person.value();
    }
}
