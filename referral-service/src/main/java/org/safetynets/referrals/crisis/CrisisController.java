package org.safetynets.referrals.crisis;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.platform.security.AllowAnyone;
import org.safetynets.platform.security.AllowNetworkAdmin;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.web.Etags;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Crisis resources: read by anyone, kept by network administrators. */
@RestController
@RequestMapping("/api/referrals/crisis-resources")
class CrisisController {

    private final CrisisDirectory directory;
    private final AuditTrail trail;

    CrisisController(CrisisDirectory directory, AuditTrail trail) {
        this.directory = directory;
        this.trail = trail;
    }

    /** Of one country and of those that serve many; of all countries when none is named. */
    @GetMapping
    @AllowAnyone
    List<CountryResources> resources(
            @RequestParam(required = false) @Pattern(regexp = CountryResources.PATTERN)
                    @Nullable String country) {
        return country == null ? directory.all() : directory.of(country);
    }

    /** Replaces a country's resources; If-Match is heeded when it is sent. */
    @PutMapping("/{country:" + CountryResources.PATTERN + "}")
    @AllowNetworkAdmin
    ResponseEntity<CountryResources> put(
            @PathVariable String country,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid PutCrisisResources body,
            Caller caller) {
        if (body.country() != null && !body.country().equals(country)) {
            throw new InvalidRequestException("country", "must be that of the address");
        }
        var stored = directory.put(country, body.resources(), ifMatch);
        trail.note(
                AuditEntry.by(caller, "crisis-resources.changed").on("crisis-resources", country));
        return ResponseEntity.ok().eTag(Etags.of(stored.version())).body(stored);
    }
}
