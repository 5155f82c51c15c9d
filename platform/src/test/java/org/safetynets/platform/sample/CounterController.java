package org.safetynets.platform.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.Refusal;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowAnyone;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.AllowServices;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.security.StepUp;
import org.safetynets.platform.web.Etags;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/sample")
@AllowSignedIn
public class CounterController {

    enum Kind {
        IN_PERSON,
        ONLINE
    }

    record Body(
            @NotBlank @Size(max = 20) String name, Kind kind, @Nullable LocalDate day, int size) {}

    record Count(UUID id, int count) {}

    record NotCurrentlyCertified(String purpose) implements Refusal {}

    private final Counters counters;
    private final AuditTrail audit;

    CounterController(Counters counters, AuditTrail audit) {
        this.counters = counters;
        this.audit = audit;
    }

    @PostMapping("/counters/{id}")
    ResponseEntity<Count> increment(@PathVariable UUID id) {
        var count = counters.increment(id);
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(Etags.of(count))
                .body(new Count(id, count));
    }

    @PutMapping("/counters/{id}")
    Count update(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        Etags.requireMatch(ifMatch, counters.read(id));
        return new Count(id, counters.increment(id));
    }

    @PostMapping("/bodies")
    Body body(@RequestBody @Valid Body body) {
        return body;
    }

    @PostMapping("/bodies/{id}")
    Body named(@PathVariable @Size(max = 5) String id, @RequestBody @Valid Body body) {
        return body;
    }

    @GetMapping("/reasons")
    String reason(@RequestHeader("X-Reason") String reason) {
        return reason;
    }

    @GetMapping("/kinds/{kind}")
    Kind kind(@PathVariable Kind kind) {
        return kind;
    }

    @PostMapping("/refused")
    Body refused() {
        throw new RefusedException(new NotCurrentlyCertified("BT_CORE"));
    }

    @GetMapping("/missing")
    Body missing() {
        throw new NotFoundException();
    }

    @GetMapping("/bug")
    Body bug() {
        throw new IllegalStateException("a secret detail");
    }

    @GetMapping("/pages")
    Page<Integer> pages(PageRequest page) {
        return Page.of(java.util.List.of(1, 2, 3), page, 3);
    }

    @GetMapping("/public")
    @AllowAnyone
    String open(@Nullable Caller caller) {
        return caller == null ? "nobody" : caller.pseudonym();
    }

    @GetMapping("/organizations/{organizationId}/things")
    @AllowRoles({Role.COORDINATOR, Role.TRAINER})
    String things(Caller caller) {
        return caller.pseudonym();
    }

    @PostMapping("/grave")
    @StepUp
    String grave(Caller caller) {
        audit.note(AuditEntry.by(caller, "grave.done").on("sample", "x").about(caller.personId()));
        return "done";
    }

    @GetMapping("/internal")
    @AllowServices("training-service")
    String internal(Caller caller) {
        return caller.service().orElseThrow();
    }
}
