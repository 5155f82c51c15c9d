package org.safetynets.identity.organization.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.organization.application.ChangeOrganization;
import org.safetynets.identity.organization.application.CreateOrganization;
import org.safetynets.identity.organization.application.KeepingOrganizations;
import org.safetynets.identity.organization.domain.Organization;
import org.safetynets.identity.organization.domain.OrganizationName;
import org.safetynets.identity.organization.domain.Organizations;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowNetworkAdmin;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.web.Etags;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The organizations of the network: kept by its administrators, each seen by its members. */
@RestController
@RequestMapping("/api/identity/organizations")
class OrganizationController {

    private final KeepingOrganizations keeping;
    private final Organizations organizations;

    OrganizationController(KeepingOrganizations keeping, Organizations organizations) {
        this.keeping = keeping;
        this.organizations = organizations;
    }

    @PostMapping
    @AllowNetworkAdmin
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<OrganizationResponse> create(@Valid @RequestBody OrganizationRequest request) {
        var created =
                OrganizationAnswers.done(keeping.create(new CreateOrganization(request.details())));
        var at = URI.create("/api/identity/organizations/" + created.id());
        return ResponseEntity.created(at)
                .eTag(Etags.of(created.version()))
                .body(OrganizationResponse.of(created));
    }

    /** All by name, or the one of that name. */
    @GetMapping
    @AllowNetworkAdmin
    Page<OrganizationResponse> list(
            @RequestParam(required = false)
                    @Nullable
                    @Size(max = OrganizationName.MAX_LENGTH)
                    @Pattern(regexp = ".*\\S.*", message = "must not be blank")
                    String name,
            PageRequest page) {
        return (name == null ? all(page) : named(new OrganizationName(name), page))
                .map(OrganizationResponse::of);
    }

    private Page<Organization> all(PageRequest page) {
        var some = organizations.list(page.offset(), page.size());
        return Page.of(some, page, organizations.count());
    }

    private Page<Organization> named(OrganizationName name, PageRequest page) {
        var found = organizations.named(name).stream().toList();
        return Page.of(page.page() == 0 ? found : List.of(), page, found.size());
    }

    @GetMapping("/{organizationId}")
    @AllowRoles(orNetworkAdmin = true)
    ResponseEntity<OrganizationResponse> get(@PathVariable UUID organizationId) {
        var found =
                organizations
                        .find(new OrganizationId(organizationId))
                        .orElseThrow(NotFoundException::new);
        return OrganizationAnswers.of(found);
    }

    @PutMapping("/{organizationId}")
    @AllowNetworkAdmin
    ResponseEntity<OrganizationResponse> change(
            @PathVariable UUID organizationId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody OrganizationRequest request) {
        var command =
                new ChangeOrganization(
                        new OrganizationId(organizationId),
                        request.details(),
                        version -> Etags.requireMatch(ifMatch, version));
        return OrganizationAnswers.of(keeping.change(command));
    }
}
