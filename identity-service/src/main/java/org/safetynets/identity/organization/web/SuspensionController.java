package org.safetynets.identity.organization.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.safetynets.identity.organization.application.SuspendingOrganizations;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.security.AllowNetworkAdmin;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.StepUp;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether an organization may act. */
@RestController
@RequestMapping("/api/identity/organizations/{organizationId}")
@AllowNetworkAdmin
@StepUp
class SuspensionController {

    private final SuspendingOrganizations suspending;

    SuspensionController(SuspendingOrganizations suspending) {
        this.suspending = suspending;
    }

    /**
     * Why it is decided.
     *
     * @param reason kept here, for administrators
     */
    record ReasonRequest(@NotBlank @Size(max = 500) String reason) {}

    /** Its people are signed out and its groups pause, within seconds. */
    @PostMapping("/suspend")
    ResponseEntity<OrganizationResponse> suspend(
            @PathVariable UUID organizationId,
            @Valid @RequestBody ReasonRequest request,
            Caller caller) {
        return OrganizationAnswers.of(
                suspending.suspend(
                        new OrganizationId(organizationId), caller.personId(), request.reason()));
    }

    @PostMapping("/activate")
    ResponseEntity<OrganizationResponse> activate(
            @PathVariable UUID organizationId,
            @Valid @RequestBody ReasonRequest request,
            Caller caller) {
        return OrganizationAnswers.of(
                suspending.activate(
                        new OrganizationId(organizationId), caller.personId(), request.reason()));
    }
}
