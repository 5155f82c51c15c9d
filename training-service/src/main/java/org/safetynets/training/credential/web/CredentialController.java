package org.safetynets.training.credential.web;

import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowAnyone;
import org.safetynets.training.certification.domain.VerificationCode;
import org.safetynets.training.credential.application.IssuingCredentials;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The certification as an Open Badges 3.0 credential, for whoever has its code. */
@RestController
@AllowAnyone
class CredentialController {

    private final IssuingCredentials issuing;
    private final CredentialFormats formats;

    CredentialController(IssuingCredentials issuing, CredentialFormats formats) {
        this.issuing = issuing;
        this.formats = formats;
    }

    @GetMapping(
            path = "/verify/{code}/credential",
            produces = {
                CredentialFormats.JWT,
                MediaType.APPLICATION_JSON_VALUE,
                CredentialFormats.LINKED_DATA,
                CredentialFormats.PLAIN
            })
    ResponseEntity<byte[]> credential(
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*") String accept) {
        return VerificationCode.typed(code)
                .flatMap(issuing::credential)
                .map(it -> formats.answer(it, accept, CacheControl.noStore()))
                .orElseThrow(NotFoundException::new);
    }
}
