package org.safetynets.notifications.reach.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.reach.application.AlreadyAskedToday;
import org.safetynets.notifications.reach.application.AskingToGetInTouch;
import org.safetynets.notifications.reach.application.Prospect;
import org.safetynets.notifications.reach.application.Wish;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.audit.ReasonCode;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowServices;
import org.safetynets.platform.security.Caller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Asks a person to get in touch for the staff, who see neither address nor way. */
@RestController
class InternalReachController {

    private static final String REASON = "X-Reason";

    private final AskingToGetInTouch asking;
    private final AuditTrail trail;

    InternalReachController(AskingToGetInTouch asking, AuditTrail trail) {
        this.asking = asking;
        this.trail = trail;
    }

    /**
     * A wish to hear from somebody.
     *
     * @param wishId the same for the same wish, which is told once and refused after that
     */
    record WishRequest(
            @NotNull UUID wishId,
            @NotNull UUID organizationId,
            @NotNull UUID groupId,
            Wish.@NotNull Kind kind,
            @Nullable Boolean urgent) {}

    /** Whether it goes by a way they approved. */
    enum Goes {
        NOW,
        LATER,
        IN_APP_ONLY
    }

    /**
     * What becomes of it.
     *
     * @param at only where it goes later
     */
    record ProspectResponse(Goes goes, @Nullable Instant at) {

        static ProspectResponse of(Prospect it) {
            return switch (it) {
                case Prospect.Now() -> new ProspectResponse(Goes.NOW, null);
                case Prospect.Later(var at) -> new ProspectResponse(Goes.LATER, at);
                case Prospect.InAppOnly() -> new ProspectResponse(Goes.IN_APP_ONLY, null);
            };
        }
    }

    /** Every wish is audited with who asked and why. */
    @PostMapping("/internal/reach/{personId}")
    @AllowServices("group-service")
    ProspectResponse ask(
            @PathVariable UUID personId,
            @RequestHeader(name = REASON, required = false) @Nullable @Size(max = 200)
                    String reason,
            @Valid @RequestBody WishRequest request,
            Caller caller) {
        if (reason == null || reason.isBlank()) {
            throw new InvalidRequestException(REASON, "must say why the person is asked");
        }
        var person = new PersonId(personId);
        var wish =
                new Wish(
                        request.wishId(),
                        new OrganizationId(request.organizationId()),
                        request.groupId(),
                        person,
                        request.kind(),
                        Boolean.TRUE.equals(request.urgent()));
        var prospect =
                asking.ask(wish).orElseThrow(() -> new RefusedException(new AlreadyAskedToday()));
        trail.note(
                AuditEntry.by(caller, "contact.asked")
                        .about(person)
                        .because(ReasonCode.of(reason)));
        return ProspectResponse.of(prospect);
    }
}
