package org.safetynets.platform.inbox;

import jakarta.validation.Valid;
import org.safetynets.contracts.WireEnums;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.Refusal;
import org.safetynets.platform.persistence.TransactionRetry;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowNetworkAdmin;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.StepUp;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Dead letters for operators: what waits and why, one more try, and an end to the trying. */
@RestController
@RequestMapping("/api/${nets.context}/dead-letters")
@AllowNetworkAdmin
public class DeadLettersController {

    /** The message still cannot be taken; it stays among the dead letters. */
    public record ReplayFailed(String reason) implements Refusal {}

    private static final Logger LOG = LoggerFactory.getLogger(DeadLettersController.class);

    private final DeadLetters letters;
    private final AuditTrail trail;

    public DeadLettersController(DeadLetters letters, AuditTrail trail) {
        this.letters = letters;
        this.trail = trail;
    }

    @GetMapping
    Page<DeadLetter> waiting(PageRequest page) {
        return letters.waiting(page);
    }

    @PostMapping("/{id}/replay")
    @StepUp
    DeadLetter replay(@PathVariable String id, Caller caller) {
        try {
            var replayed = letters.replay(id).orElseThrow(NotFoundException::new);
            trail.note(
                    AuditEntry.by(caller, "dead-letter.replayed").on("dead-letter", replayed.id()));
            return replayed;
        } catch (NotFoundException e) {
            throw e;
        } catch (RuntimeException e) {
            if (TransactionRetry.isTransient(e)) {
                throw e;
            }
            LOG.warn("Replay of {} failed", id, e);
            throw new RefusedException(new ReplayFailed(InboxErrors.reason(e)));
        }
    }

    @PostMapping("/{id}/set-aside")
    @StepUp
    DeadLetter setAside(@PathVariable String id, @Valid @RequestBody SetAside why, Caller caller) {
        var letter = letters.setAside(id).orElseThrow(NotFoundException::new);
        trail.note(
                AuditEntry.by(caller, "dead-letter.set-aside")
                        .on("dead-letter", letter.id())
                        .because(WireEnums.wire(why.reason())));
        return letter;
    }
}
