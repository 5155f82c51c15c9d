package org.safetynets.training.credential.web;

import java.time.Instant;
import java.util.List;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.security.AllowNetworkAdmin;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.StepUp;
import org.safetynets.training.credential.application.KeyRing;
import org.safetynets.training.credential.domain.SigningKey;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The network admin sees which keys are published, and makes a new one before its time. */
@RestController
@RequestMapping("/api/training/credential-keys")
@AllowNetworkAdmin
class SigningKeyController {

    /**
     * A key.
     *
     * @param signs whether it is the present one
     * @param neededUntil when the last credential signed with it ends
     */
    record SigningKeyView(
            int number, String keyId, boolean signs, Instant madeAt, Instant neededUntil) {

        static SigningKeyView of(SigningKey it) {
            return new SigningKeyView(
                    it.number(),
                    it.id(),
                    it.privateHalf().isPresent(),
                    it.madeAt(),
                    it.neededUntil());
        }
    }

    private final KeyRing keys;
    private final AuditTrail audit;

    SigningKeyController(KeyRing keys, AuditTrail audit) {
        this.keys = keys;
        this.audit = audit;
    }

    @GetMapping
    List<SigningKeyView> published() {
        return keys.published().stream().map(SigningKeyView::of).toList();
    }

    /** Makes the next key; credentials signed before stay good. */
    @PostMapping
    @StepUp
    @ResponseStatus(HttpStatus.CREATED)
    SigningKeyView replace(Caller caller) {
        var made = keys.replace();
        audit.note(
                AuditEntry.by(caller, "credential-key.replaced")
                        .on("credential-key", made.number()));
        return SigningKeyView.of(made);
    }
}
