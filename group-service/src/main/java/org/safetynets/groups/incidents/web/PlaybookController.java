package org.safetynets.groups.incidents.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.safetynets.groups.incidents.application.KeepingPlaybooks;
import org.safetynets.groups.incidents.domain.Playbook;
import org.safetynets.groups.incidents.domain.Playbooks;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.platform.security.AllowNetworkAdmin;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.web.Etags;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the network does about each type of incident. */
@RestController
@RequestMapping("/api/groups/playbooks")
class PlaybookController {

    private final Playbooks playbooks;
    private final KeepingPlaybooks keeping;
    private final AuditTrail trail;

    PlaybookController(Playbooks playbooks, KeepingPlaybooks keeping, AuditTrail trail) {
        this.playbooks = playbooks;
        this.keeping = keeping;
        this.trail = trail;
    }

    @GetMapping
    @AllowSignedIn
    List<PlaybookJson> all() {
        return playbooks.all().stream().map(PlaybookJson::of).toList();
    }

    /** Adds a playbook (201) or changes it (200); incidents keep the severity they have. */
    @PutMapping("/{type}")
    @AllowNetworkAdmin
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    ResponseEntity<PlaybookJson> keep(
            @PathVariable @Pattern(regexp = Playbook.FORM) String type,
            @Valid @RequestBody PlaybookJson request,
            Caller caller) {
        if (request.type() != null && !request.type().equals(type)) {
            throw new InvalidRequestException("type", "must be the one in the address");
        }
        var severities = request.grades().stream().map(it -> it.severity()).distinct().count();
        if (severities < request.grades().size()) {
            throw new InvalidRequestException("grades", "must not name a severity twice");
        }
        var kept = keeping.keep(request.playbook(type));
        trail.note(AuditEntry.by(caller, "playbook.changed").on("playbook", type));
        return ResponseEntity.status(kept.added() ? HttpStatus.CREATED : HttpStatus.OK)
                .eTag(Etags.of(kept.playbook().version()))
                .body(PlaybookJson.of(kept.playbook()));
    }
}
