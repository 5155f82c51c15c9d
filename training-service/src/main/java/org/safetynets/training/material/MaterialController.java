package org.safetynets.training.material;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.training.cohort.domain.Cohort;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.enrolment.application.CohortReaders;
import org.safetynets.training.file.web.Downloads;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Materials: trainers give them, everybody in the cohort reads them. */
@RestController
@RequestMapping("/api/training/organizations/{organizationId}/cohorts/{cohortId}/materials")
class MaterialController {

    private final Materials materials;
    private final CohortReaders readers;
    private final Downloads downloads;

    MaterialController(Materials materials, CohortReaders readers, Downloads downloads) {
        this.materials = materials;
        this.readers = readers;
        this.downloads = downloads;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @AllowRoles(Role.TRAINER)
    MaterialView add(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @Valid @RequestBody MaterialRequest request,
            Caller caller) {
        var cohort = cohort(organizationId, cohortId, caller);
        return view(materials.add(cohort, caller.personId(), request));
    }

    @GetMapping
    @AllowSignedIn
    List<MaterialView> list(
            @PathVariable UUID organizationId, @PathVariable UUID cohortId, Caller caller) {
        return materials.of(cohort(organizationId, cohortId, caller)).stream()
                .map(this::view)
                .toList();
    }

    @GetMapping("/{materialId}/file")
    @AllowSignedIn
    void file(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @PathVariable UUID materialId,
            Caller caller,
            HttpServletResponse response)
            throws IOException {
        var material = find(organizationId, cohortId, materialId, caller);
        downloads.send(materials.file(material).orElseThrow(NotFoundException::new), response);
    }

    @DeleteMapping("/{materialId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowRoles(Role.TRAINER)
    void remove(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @PathVariable UUID materialId,
            Caller caller) {
        materials.remove(find(organizationId, cohortId, materialId, caller));
    }

    private MaterialView view(Material it) {
        return MaterialView.of(it, materials.file(it).orElseThrow(NotFoundException::new));
    }

    private Material find(UUID organizationId, UUID cohortId, UUID materialId, Caller caller) {
        return materials
                .find(cohort(organizationId, cohortId, caller), materialId)
                .orElseThrow(NotFoundException::new);
    }

    private Cohort cohort(UUID organizationId, UUID cohortId, Caller caller) {
        return readers.require(new OrganizationId(organizationId), new CohortId(cohortId), caller);
    }
}
