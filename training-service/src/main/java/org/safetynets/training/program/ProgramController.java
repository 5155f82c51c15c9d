package org.safetynets.training.program;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.web.Etags;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.safetynets.training.shared.domain.Range;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/training/organizations/{organizationId}/programs")
class ProgramController {

    private final DescribingPrograms describing;
    private final Programs programs;

    ProgramController(DescribingPrograms describing, Programs programs) {
        this.describing = describing;
        this.programs = programs;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @AllowRoles(Role.TRAINER)
    ProgramView describe(
            @PathVariable UUID organizationId, @Valid @RequestBody ProgramRequest request) {
        return ProgramView.of(describing.describe(new OrganizationId(organizationId), request));
    }

    @PutMapping("/{programId}")
    @AllowRoles(Role.TRAINER)
    ResponseEntity<ProgramView> revise(
            @PathVariable UUID organizationId,
            @PathVariable UUID programId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ProgramRequest request) {
        return describing
                .revise(
                        new OrganizationId(organizationId),
                        programId,
                        request,
                        version -> Etags.requireMatch(ifMatch, version))
                .map(ProgramController::answer)
                .orElseThrow(NotFoundException::new);
    }

    @GetMapping
    @AllowRoles
    Page<ProgramView> list(@PathVariable UUID organizationId, PageRequest page) {
        var slice =
                programs.of(
                        new OrganizationId(organizationId), new Range(page.offset(), page.size()));
        return Page.of(slice.items(), page, slice.total()).map(ProgramView::of);
    }

    @GetMapping("/{programId}")
    @AllowRoles
    ResponseEntity<ProgramView> get(
            @PathVariable UUID organizationId, @PathVariable UUID programId) {
        return programs.find(new OrganizationId(organizationId), programId)
                .map(ProgramController::answer)
                .orElseThrow(NotFoundException::new);
    }

    private static ResponseEntity<ProgramView> answer(Program it) {
        return ResponseEntity.ok().eTag(Etags.of(it.version())).body(ProgramView.of(it));
    }
}
