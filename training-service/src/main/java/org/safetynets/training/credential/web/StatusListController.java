package org.safetynets.training.credential.web;

import java.time.Duration;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowAnyone;
import org.safetynets.training.credential.application.PublishingStatusLists;
import org.safetynets.training.credential.domain.StatusPurpose;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** W3C Bitstring Status Lists: which credentials are revoked or suspended, naming nobody. */
@RestController
@AllowAnyone
class StatusListController {

    /** Short, since a suspended facilitator must not go on for long at those who look here. */
    private static final CacheControl BRIEFLY =
            CacheControl.maxAge(Duration.ofSeconds(15)).cachePublic();

    private final PublishingStatusLists lists;
    private final CredentialFormats formats;

    StatusListController(PublishingStatusLists lists, CredentialFormats formats) {
        this.lists = lists;
        this.formats = formats;
    }

    @GetMapping(
            path = "/status-lists/{purpose:revocation|suspension}-{list:[0-9]{1,6}}",
            produces = {
                CredentialFormats.JWT,
                MediaType.APPLICATION_JSON_VALUE,
                CredentialFormats.LINKED_DATA,
                CredentialFormats.PLAIN
            })
    ResponseEntity<byte[]> list(
            @PathVariable StatusPurpose purpose,
            @PathVariable int list,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*") String accept) {
        return lists.list(purpose, list)
                .map(it -> formats.answer(it, accept, BRIEFLY))
                .orElseThrow(NotFoundException::new);
    }
}
