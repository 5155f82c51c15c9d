package org.safetynets.identity.membership.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safetynets.contracts.WireEnums;
import org.safetynets.identity.membership.application.ChangingMemberships;
import org.safetynets.identity.membership.application.EndMembership;
import org.safetynets.identity.membership.application.HoldRoles;
import org.safetynets.identity.membership.domain.Membership;
import org.safetynets.identity.membership.domain.MembershipResult;
import org.safetynets.identity.membership.domain.MembershipResult.Done;
import org.safetynets.identity.membership.domain.MembershipResult.Refused;
import org.safetynets.identity.membership.domain.MembershipResult.Unchanged;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.security.StepUp;
import org.safetynets.platform.web.CsvTable;
import org.safetynets.platform.web.Etags;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who holds which role in an organization. */
@RestController
@RequestMapping("/api/identity/organizations/{organizationId}")
class MemberController {

    private final ChangingMemberships changing;
    private final MemberList members;
    private final AuditTrail trail;

    MemberController(ChangingMemberships changing, MemberList members, AuditTrail trail) {
        this.changing = changing;
        this.members = members;
        this.trail = trail;
    }

    @GetMapping("/members")
    @AllowRoles(
            value = {Role.COORDINATOR, Role.TRAINER, Role.SUPERVISOR, Role.SAFETY_LEAD},
            orNetworkAdmin = true)
    Page<MemberResponse> list(@PathVariable UUID organizationId, PageRequest page, Caller caller) {
        var organization = new OrganizationId(organizationId);
        var answer = members.page(organization, page);
        trail.note(
                AuditEntry.by(caller, "members.read")
                        .in(organization)
                        .on("organization", organization));
        return answer;
    }

    /** By whom one is supported there, for those who lead groups and learn to. */
    @GetMapping("/supporters")
    @AllowRoles({
        Role.FACILITATOR,
        Role.SUPERVISOR,
        Role.TRAINER,
        Role.COORDINATOR,
        Role.SAFETY_LEAD
    })
    List<SupporterResponse> supporters(@PathVariable UUID organizationId) {
        return members.supporters(new OrganizationId(organizationId));
    }

    /** All of them as a file, for a coordinator who counts and sorts. */
    @GetMapping("/members.csv")
    @AllowRoles(value = Role.COORDINATOR, orNetworkAdmin = true)
    ResponseEntity<byte[]> file(@PathVariable UUID organizationId, Caller caller) {
        var organization = new OrganizationId(organizationId);
        var table = CsvTable.of("pseudonym", "status", "roles", "since");
        members.all(organization)
                .forEach(
                        it ->
                                table.row(
                                        it.pseudonym(),
                                        WireEnums.wire(it.status()),
                                        it.roles().stream()
                                                .map(WireEnums::wire)
                                                .collect(Collectors.joining("; ")),
                                        it.since()));
        trail.note(
                AuditEntry.by(caller, "members.read")
                        .in(organization)
                        .on("organization", organization)
                        .because("file"));
        return table.download("members.csv");
    }

    /** Who gave and took which roles, and why, the newest first. */
    @GetMapping("/members/{personId}/history")
    @AllowRoles(value = Role.COORDINATOR, orNetworkAdmin = true)
    Page<MemberChangeResponse> history(
            @PathVariable UUID organizationId, @PathVariable UUID personId, PageRequest page) {
        return members.history(new OrganizationId(organizationId), new PersonId(personId), page);
    }

    @PutMapping("/members/{personId}")
    @AllowRoles(value = Role.COORDINATOR, orNetworkAdmin = true)
    @StepUp
    ResponseEntity<MemberResponse> hold(
            @PathVariable UUID organizationId,
            @PathVariable UUID personId,
            @Valid @RequestBody HoldRolesRequest request,
            Caller caller) {
        var command =
                new HoldRoles(
                        new OrganizationId(organizationId),
                        new PersonId(personId),
                        request.roles(),
                        caller.personId(),
                        caller.isNetworkAdmin(),
                        request.reason());
        var member = done(changing.hold(command).orElseThrow(NotFoundException::new));
        return ResponseEntity.ok().eTag(Etags.of(member.version())).body(members.response(member));
    }

    /** The reason travels in a header, since addresses end up in logs. */
    @DeleteMapping("/members/{personId}")
    @AllowRoles(value = Role.COORDINATOR, orNetworkAdmin = true)
    @StepUp
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(
            @PathVariable UUID organizationId,
            @PathVariable UUID personId,
            @RequestHeader(name = "X-Reason", required = false) @Nullable @Size(max = 500)
                    String reason,
            Caller caller) {
        var command =
                new EndMembership(
                        new OrganizationId(organizationId),
                        new PersonId(personId),
                        caller.personId(),
                        caller.isNetworkAdmin(),
                        reason);
        done(changing.end(command).orElseThrow(NotFoundException::new));
    }

    private static Membership done(MembershipResult result) {
        return switch (result) {
            case Done it -> it.membership();
            case Unchanged it -> it.membership();
            case Refused it -> throw new RefusedException(it.reason());
        };
    }
}
