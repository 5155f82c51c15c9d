package org.safetynets.groups.holidays;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.platform.security.AllowRoles;
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

/** The days on which no group of the organization meets by its plan. */
@RestController
@RequestMapping("/api/groups/organizations/{organizationId}/holidays")
class HolidayController {

    private static final int YEARS_KEPT = 10;

    private final Holidays holidays;
    private final Clock clock;

    HolidayController(Holidays holidays, Clock clock) {
        this.holidays = holidays;
        this.clock = clock;
    }

    /** Days, each in the time zone of the group that would meet on it. */
    record HolidaysRequest(@NotNull @Size(max = 400) List<@NotNull LocalDate> days) {}

    record HolidaysResponse(List<String> days, long version) {}

    @GetMapping
    @AllowRoles({Role.COORDINATOR, Role.FACILITATOR, Role.SUPERVISOR, Role.SAFETY_LEAD})
    ResponseEntity<HolidaysResponse> holidays(@PathVariable UUID organizationId) {
        return answer(holidays.list(new OrganizationId(organizationId)));
    }

    /** Replaces the whole list; needs If-Match. */
    @PutMapping
    @AllowRoles(Role.COORDINATOR)
    ResponseEntity<HolidaysResponse> replace(
            @PathVariable UUID organizationId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody HolidaysRequest request) {
        var organization = new OrganizationId(organizationId);
        var before = holidays.list(organization);
        Etags.requireMatch(ifMatch, before.version());
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var near =
                request.days().stream()
                        .allMatch(
                                it ->
                                        it.isAfter(today.minusYears(YEARS_KEPT))
                                                && it.isBefore(today.plusYears(YEARS_KEPT)));
        if (!near) {
            throw new InvalidRequestException("days", "must be within ten years");
        }
        return answer(holidays.replace(organization, request.days(), before.version()));
    }

    private static ResponseEntity<HolidaysResponse> answer(HolidayList it) {
        return ResponseEntity.ok()
                .eTag(Etags.of(it.version()))
                .body(new HolidaysResponse(it.days(), it.version()));
    }
}
