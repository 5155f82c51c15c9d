package org.safetynets.groups.oncall.persistence;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.safetynets.groups.oncall.domain.Rota;
import org.safetynets.groups.oncall.domain.Rotas;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.springframework.stereotype.Component;

/** When a person is on call; erased, they are called no more. */
@Component
class HeldDuties implements PersonalData {

    private final Rotas rotas;

    HeldDuties(Rotas rotas) {
        this.rotas = rotas;
    }

    /** Hours in which the person is called. */
    record OnDuty(UUID organizationId, Set<DayOfWeek> days, LocalTime from, LocalTime until) {}

    @Override
    public String section() {
        return "on-call";
    }

    @Override
    public Set<String> collections() {
        return Set.of(RotaDocument.COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        return rotas.with(person).stream().flatMap(it -> duties(it, person)).toList();
    }

    private static Stream<OnDuty> duties(Rota rota, PersonId person) {
        var organization = rota.organizationId().value();
        return rota.duties().stream()
                .filter(it -> it.personId().equals(person))
                .map(it -> new OnDuty(organization, it.days(), it.from(), it.until()));
    }

    @Override
    public Erased erase(PersonId person) {
        var theirs = rotas.with(person);
        theirs.stream().map(it -> it.without(person)).forEach(rotas::replace);
        return Erased.anonymised(theirs.size());
    }
}
