package org.safetynets.groups.meetings.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.meetings.domain.AttendanceBand;
import org.safetynets.groups.meetings.domain.Meeting;
import org.safetynets.groups.meetings.domain.Meetings;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.audit.ReasonCode;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.platform.security.AllowServices;
import org.safetynets.platform.security.Caller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells referral-service roughly how often partners came, at the moment it shows it to somebody
 * they allowed it to. What it is for is its to know; how roughly it is told is decided here.
 */
@RestController
class InternalAttendanceController {

    private static final String REASON = "X-Reason";

    private final Meetings meetings;
    private final AuditTrail trail;
    private final Clock clock;

    InternalAttendanceController(Meetings meetings, AuditTrail trail, Clock clock) {
        this.meetings = meetings;
        this.trail = trail;
        this.clock = clock;
    }

    /** Of whom, in the body since addresses are logged; up to a page of them at once. */
    record AttendanceRequest(
            @NotNull UUID organizationId,
            @NotEmpty @Size(max = 100) List<@NotNull @Valid Wanted> wanted) {}

    /**
     * One person's.
     *
     * @param from when what may be told begins
     * @param before when it ends; the last turn of the week when left out or later
     */
    record Wanted(@NotNull UUID personId, @NotNull Instant from, @Nullable Instant before) {

        PersonId person() {
            return new PersonId(personId);
        }
    }

    /** In the order in which they were asked for. */
    record AttendanceResponse(List<AttendanceBand> bands) {}

    /**
     * Every answer is audited, for each person, with who asked and why; for the person alone, since
     * those who read the organization's audit need not know what somebody tells their counselor.
     */
    @PostMapping("/internal/attendance")
    @AllowServices("referral-service")
    AttendanceResponse bands(
            @Valid @RequestBody AttendanceRequest request,
            @RequestHeader(name = REASON, required = false) @Nullable @Size(max = 200)
                    String reason,
            Caller caller) {
        if (reason == null || reason.isBlank()) {
            throw new InvalidRequestException(REASON, "must say why attendance is looked up");
        }
        var organization = new OrganizationId(request.organizationId());
        var until = AttendanceBand.countedUntil(clock.instant());
        var people = request.wanted().stream().map(Wanted::person).distinct().toList();
        var recorded = meetings.recorded(organization, people, until);
        trail.note(
                people.stream()
                        .map(
                                it ->
                                        AuditEntry.by(caller, "attendance-band.looked-up")
                                                .about(it)
                                                .because(ReasonCode.of(reason)))
                        .toList());
        return new AttendanceResponse(
                request.wanted().stream().map(it -> band(it, recorded, until)).toList());
    }

    private static AttendanceBand band(Wanted wanted, List<Meeting> recorded, Instant until) {
        var before = wanted.before();
        return AttendanceBand.of(
                wanted.person(),
                recorded,
                wanted.from(),
                before == null || before.isAfter(until) ? until : before);
    }
}
