package org.safetynets.identity.organization.web;

import java.util.Optional;
import org.safetynets.identity.organization.domain.Organization;
import org.safetynets.identity.organization.domain.OrganizationResult;
import org.safetynets.identity.organization.domain.OrganizationResult.Done;
import org.safetynets.identity.organization.domain.OrganizationResult.Refused;
import org.safetynets.identity.organization.domain.OrganizationResult.Unchanged;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.web.Etags;
import org.springframework.http.ResponseEntity;

/** Turns what became of an organization into answers. */
final class OrganizationAnswers {

    private OrganizationAnswers() {}

    static ResponseEntity<OrganizationResponse> of(Optional<OrganizationResult> result) {
        return of(done(result.orElseThrow(NotFoundException::new)));
    }

    static ResponseEntity<OrganizationResponse> of(Organization organization) {
        return ResponseEntity.ok()
                .eTag(Etags.of(organization.version()))
                .body(OrganizationResponse.of(organization));
    }

    static Organization done(OrganizationResult result) {
        return switch (result) {
            case Done it -> it.organization();
            case Unchanged it -> it.organization();
            case Refused it -> throw new RefusedException(it.reason());
        };
    }
}
