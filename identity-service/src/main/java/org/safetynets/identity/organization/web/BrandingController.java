package org.safetynets.identity.organization.web;

import jakarta.validation.Valid;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.organization.application.BrandingOrganizations;
import org.safetynets.identity.organization.domain.Logo;
import org.safetynets.identity.organization.domain.Logos;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowAnyone;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.web.Etags;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How an organization appears, on pages and in mail. */
@RestController
@RequestMapping("/api/identity/organizations/{organizationId}")
class BrandingController {

    private static final String WHAT_IT_MUST_BE =
            "must be a PNG, JPEG or WebP picture of at most 100 kB";

    private final BrandingOrganizations branding;
    private final Logos logos;

    BrandingController(BrandingOrganizations branding, Logos logos) {
        this.branding = branding;
        this.logos = logos;
    }

    @PutMapping("/branding")
    @AllowRoles(Role.COORDINATOR)
    ResponseEntity<OrganizationResponse> brand(
            @PathVariable UUID organizationId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody BrandingRequest request) {
        return OrganizationAnswers.of(
                branding.brand(
                        new OrganizationId(organizationId),
                        request.branding(),
                        version -> Etags.requireMatch(ifMatch, version)));
    }

    /** A picture of at most 100 kB; its first bytes count, not what it is said to be. */
    @PutMapping("/logo")
    @AllowRoles(Role.COORDINATOR)
    ResponseEntity<OrganizationResponse> show(
            @PathVariable UUID organizationId, @RequestBody byte[] picture) {
        var logo =
                Logo.of(picture)
                        .orElseThrow(() -> new InvalidRequestException("logo", WHAT_IT_MUST_BE));
        return OrganizationAnswers.of(branding.show(new OrganizationId(organizationId), logo));
    }

    @DeleteMapping("/logo")
    @AllowRoles(Role.COORDINATOR)
    ResponseEntity<OrganizationResponse> hide(@PathVariable UUID organizationId) {
        return OrganizationAnswers.of(branding.hideLogo(new OrganizationId(organizationId)));
    }

    /** Each picture has an address of its own, so a browser need never ask for it again. */
    @GetMapping("/logo")
    @AllowAnyone
    ResponseEntity<byte[]> logo(@PathVariable UUID organizationId) {
        var logo =
                logos.find(new OrganizationId(organizationId)).orElseThrow(NotFoundException::new);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(logo.kind().mediaType()))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; frame-ancestors 'none'; sandbox")
                .body(logo.bytes());
    }
}
