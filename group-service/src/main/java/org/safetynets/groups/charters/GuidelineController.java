package org.safetynets.groups.charters;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowAnyone;
import org.safetynets.platform.security.AllowNetworkAdmin;
import org.safetynets.platform.security.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The guidelines the network proposes for new charters. */
@RestController
@RequestMapping("/api/groups/guidelines")
class GuidelineController {

    private final GuidelineSets sets;
    private final AuditTrail trail;

    GuidelineController(GuidelineSets sets, AuditTrail trail) {
        this.sets = sets;
        this.trail = trail;
    }

    /** By language. */
    record GuidelinesRequest(
            @NotEmpty @Size(max = 20)
                    Map<
                                    @Pattern(regexp = "[a-z]{2,3}") String,
                                    @NotNull @NotEmpty @Size(max = 20) List<
                                            @NotBlank @Size(max = 300) String>>
                            texts) {}

    record GuidelinesResponse(int version, Map<String, List<String>> texts, Instant since) {

        static GuidelinesResponse of(GuidelineSet it) {
            return new GuidelinesResponse(it.version(), it.texts(), it.since());
        }
    }

    /** The version that counts, or an older one; 404 while there is none. */
    @GetMapping
    @AllowAnyone
    GuidelinesResponse guidelines(@RequestParam(required = false) @Nullable Integer version) {
        return (version == null ? sets.current() : sets.version(version))
                .map(GuidelinesResponse::of)
                .orElseThrow(NotFoundException::new);
    }

    /** Other words are a new version. */
    @PutMapping
    @AllowNetworkAdmin
    GuidelinesResponse keep(@Valid @RequestBody GuidelinesRequest request, Caller caller) {
        var kept = sets.keep(request.texts());
        trail.note(
                AuditEntry.by(caller, "guidelines.changed")
                        .on("guidelines", String.valueOf(kept.version())));
        return GuidelinesResponse.of(kept);
    }
}
