package org.safetynets.groups.oncall.persistence;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safetynets.groups.oncall.domain.Duty;
import org.safetynets.groups.oncall.domain.Rota;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A rota as it is stored; hours as text, since they have no zone to be shifted by. */
@Document(RotaDocument.COLLECTION)
record RotaDocument(
        @Id UUID id, UUID organizationId, long version, String zone, List<DutyDocument> duties) {

    static final String COLLECTION = "rotas";

    record DutyDocument(UUID personId, Set<DayOfWeek> days, String from, String until) {

        static DutyDocument of(Duty it) {
            return new DutyDocument(
                    it.personId().value(), it.days(), it.from().toString(), it.until().toString());
        }

        Duty restore() {
            return new Duty(
                    new PersonId(personId), days, LocalTime.parse(from), LocalTime.parse(until));
        }
    }

    static RotaDocument of(Rota it) {
        var organization = it.organizationId().value();
        return new RotaDocument(
                organization,
                organization,
                it.version(),
                it.zone().getId(),
                it.duties().stream().map(DutyDocument::of).toList());
    }

    Rota restore() {
        return new Rota(
                new OrganizationId(organizationId),
                version,
                ZoneId.of(zone),
                duties.stream().map(DutyDocument::restore).toList());
    }
}
