package org.safetynets.groups.measures;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.platform.security.AllowNetworkAdmin;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The measures the network uses. */
@RestController
@RequestMapping("/api/groups/measures")
class MeasureController {

    private final Measures measures;
    private final AuditTrail trail;

    MeasureController(Measures measures, AuditTrail trail) {
        this.measures = measures;
        this.trail = trail;
    }

    @GetMapping
    @AllowSignedIn
    List<MeasureJson> all() {
        return measures.all().stream().map(MeasureJson::of).toList();
    }

    /** Another wording or way of counting is a new version; scores stay with theirs. */
    @PutMapping("/{code}")
    @AllowNetworkAdmin
    MeasureJson keep(
            @PathVariable @Pattern(regexp = MeasureJson.CODE) String code,
            @Valid @RequestBody MeasureJson request,
            Caller caller) {
        if (request.code() != null && !request.code().equals(code)) {
            throw new InvalidRequestException("code", "must be the one in the address");
        }
        var errors = request.errors();
        if (!errors.isEmpty()) {
            throw new InvalidRequestException(errors);
        }
        var kept = measures.keep(code, request.content());
        trail.note(AuditEntry.by(caller, "measure.changed").on("measure", code));
        return MeasureJson.of(kept);
    }
}
