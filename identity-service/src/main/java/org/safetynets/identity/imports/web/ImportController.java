package org.safetynets.identity.imports.web;

import io.swagger.v3.oas.annotations.Parameter;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.safetynets.identity.imports.application.ImportWorker;
import org.safetynets.identity.imports.application.TakingFiles;
import org.safetynets.identity.imports.domain.ImportKind;
import org.safetynets.identity.imports.domain.ImportStatus;
import org.safetynets.identity.imports.domain.Imports;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowNetworkAdmin;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.StepUp;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Many organizations or people at once, from a CSV file in UTF-8 of 5 MB at most. */
@RestController
@RequestMapping("/api/identity/imports")
@AllowNetworkAdmin
class ImportController {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv");

    private final TakingFiles taking;
    private final ImportWorker worker;
    private final Imports imports;

    ImportController(TakingFiles taking, ImportWorker worker, Imports imports) {
        this.taking = taking;
        this.worker = worker;
        this.imports = imports;
    }

    /** Answers what was found in the file; the lines of a good one are applied after that. */
    @PostMapping
    @StepUp
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<ImportResponse> take(
            @RequestParam ImportKind kind,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @Parameter(hidden = true) @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            InputStream body,
            Caller caller)
            throws IOException, HttpMediaTypeNotSupportedException {
        if (!CSV.isCompatibleWith(type)) { // here, so that it tells nothing to who may not
            throw new HttpMediaTypeNotSupportedException(type, List.of(CSV));
        }
        var taken =
                taking.take(kind, dryRun, body, caller.personId())
                        .orElseThrow(
                                () ->
                                        new InvalidRequestException(
                                                "kind", "cannot be imported here"));
        if (taken.status() == ImportStatus.APPLYING) {
            worker.nudge();
        }
        return ResponseEntity.accepted()
                .location(URI.create("/api/identity/imports/" + taken.id()))
                .body(ImportResponse.of(taken));
    }

    @GetMapping("/{importId}")
    ImportResponse get(@PathVariable UUID importId) {
        return imports.find(importId).map(ImportResponse::of).orElseThrow(NotFoundException::new);
    }

    /** Goes on now with what stopped; it would also go on by itself. */
    @PostMapping("/{importId}/resume")
    @StepUp
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<ImportResponse> resume(@PathVariable UUID importId) {
        var found = imports.find(importId).orElseThrow(NotFoundException::new);
        if (found.status() == ImportStatus.APPLYING) {
            worker.nudge();
        }
        return ResponseEntity.accepted().body(ImportResponse.of(found));
    }
}
