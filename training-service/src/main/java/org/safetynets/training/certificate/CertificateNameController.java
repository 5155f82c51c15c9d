package org.safetynets.training.certificate;

import jakarta.validation.Valid;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** People choose what their certificates call them, and take it back. */
@RestController
@RequestMapping("/api/training/my/certificate-name")
@AllowSignedIn
class CertificateNameController {

    private final CertificateNames names;

    CertificateNameController(CertificateNames names) {
        this.names = names;
    }

    @GetMapping
    CertificateName mine(Caller caller) {
        return names.of(caller.personId())
                .map(CertificateName::new)
                .orElseThrow(NotFoundException::new);
    }

    @PutMapping
    CertificateName choose(Caller caller, @Valid @RequestBody CertificateName chosen) {
        names.choose(caller.personId(), chosen.name());
        return chosen;
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget(Caller caller) {
        names.forget(caller.personId());
    }
}
