package org.safetynets.groups.purpose.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.purpose.application.KeepingPurposes;
import org.safetynets.groups.purpose.domain.PurposeCode;
import org.safetynets.groups.purpose.domain.Purposes;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.platform.security.AllowAnyone;
import org.safetynets.platform.security.AllowNetworkAdmin;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.web.Etags;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The network's purposes. */
@RestController
@RequestMapping("/api/groups/purposes")
class PurposeController {

    private final Purposes purposes;
    private final KeepingPurposes keeping;
    private final AuditTrail trail;

    PurposeController(Purposes purposes, KeepingPurposes keeping, AuditTrail trail) {
        this.purposes = purposes;
        this.keeping = keeping;
        this.trail = trail;
    }

    /** In that language, where it is translated; else in the one it was written in. */
    @GetMapping
    @AllowAnyone
    List<PurposeResponse> all(@RequestParam(required = false) @Nullable String language) {
        return purposes.all().stream().map(it -> PurposeResponse.of(it, language)).toList();
    }

    /** Adds a purpose (201) or changes it (200). */
    @PutMapping("/{code}")
    @AllowNetworkAdmin
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    ResponseEntity<PurposeResponse> keep(
            @PathVariable @Pattern(regexp = PurposeCode.FORM) String code,
            @Valid @RequestBody PurposeRequest request,
            Caller caller) {
        if (request.code() != null && !request.code().equals(code)) {
            throw new InvalidRequestException("code", "must be the one in the address");
        }
        var kept = keeping.keep(new PurposeCode(code), request.content(), request.isActive());
        trail.note(AuditEntry.by(caller, "purpose.changed").on("purpose", code));
        return ResponseEntity.status(kept.added() ? HttpStatus.CREATED : HttpStatus.OK)
                .eTag(Etags.of(kept.purpose().version()))
                .body(PurposeResponse.of(kept.purpose()));
    }
}
