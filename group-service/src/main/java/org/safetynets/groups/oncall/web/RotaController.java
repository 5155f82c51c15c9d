package org.safetynets.groups.oncall.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.web.IanaZone;
import org.safetynets.groups.oncall.domain.Duty;
import org.safetynets.groups.oncall.domain.Rota;
import org.safetynets.groups.oncall.domain.Rotas;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.web.Etags;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whom the organization calls when something happens; without anybody no group opens. */
@RestController
@RequestMapping("/api/groups/organizations/{organizationId}/on-call")
class RotaController {

    private final Rotas rotas;
    private final AuditTrail trail;

    RotaController(Rotas rotas, AuditTrail trail) {
        this.rotas = rotas;
        this.trail = trail;
    }

    /**
     * Somebody who is called.
     *
     * @param days none for every day
     * @param from together with until, or neither for the whole day
     */
    record DutyJson(
            @NotNull UUID personId,
            @Size(max = 7) @Nullable Set<@NotNull DayOfWeek> days,
            @JsonFormat(pattern = "HH:mm") @Nullable LocalTime from,
            @JsonFormat(pattern = "HH:mm") @Nullable LocalTime until) {

        static DutyJson of(Duty it) {
            return new DutyJson(it.personId().value(), it.days(), it.from(), it.until());
        }

        Duty duty() {
            var begin = from == null ? LocalTime.MIDNIGHT : from;
            return new Duty(
                    new PersonId(personId),
                    days == null ? Set.of() : days,
                    begin,
                    until == null ? begin : until);
        }
    }

    /**
     * The whole rota, the first to be called first.
     *
     * @param timeZone IANA name
     */
    record RotaJson(
            @NotNull @IanaZone String timeZone,
            @NotEmpty @Size(max = 50) List<@NotNull @Valid DutyJson> duties) {}

    record RotaResponse(String timeZone, List<DutyJson> duties, long version) {}

    @GetMapping
    @AllowRoles({Role.COORDINATOR, Role.SAFETY_LEAD, Role.SUPERVISOR})
    ResponseEntity<RotaResponse> rota(@PathVariable UUID organizationId) {
        return answer(rotas.of(new OrganizationId(organizationId)));
    }

    /** Makes the rota, or replaces it, which needs If-Match. It cannot be emptied. */
    @PutMapping
    @AllowRoles({Role.COORDINATOR, Role.SAFETY_LEAD})
    ResponseEntity<RotaResponse> replace(
            @PathVariable UUID organizationId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody RotaJson request,
            Caller caller) {
        var organization = new OrganizationId(organizationId);
        var before = rotas.of(organization);
        if (before.version() > 0) {
            Etags.requireMatch(ifMatch, before.version());
        }
        var rota =
                new Rota(
                        organization,
                        before.version() + 1,
                        ZoneId.of(request.timeZone()),
                        request.duties().stream().map(DutyJson::duty).toList());
        rotas.replace(rota);
        trail.note(
                AuditEntry.by(caller, "rota.changed").in(organization).on("rota", organizationId));
        return answer(rota);
    }

    private static ResponseEntity<RotaResponse> answer(Rota it) {
        return ResponseEntity.ok()
                .eTag(Etags.of(it.version()))
                .body(
                        new RotaResponse(
                                it.zone().getId(),
                                it.duties().stream().map(DutyJson::of).toList(),
                                it.version()));
    }
}
