package org.safetynets.training.verification;

import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowAnyone;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The public proof for programs. */
@RestController
@AllowAnyone
class VerificationController {

    private final Verifying verifying;

    VerificationController(Verifying verifying) {
        this.verifying = verifying;
    }

    @GetMapping(path = "/verify/{code}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Verified> verify(@PathVariable String code) {
        return verifying.verify(code).map(ResponseEntity::ok).orElseThrow(NotFoundException::new);
    }
}
