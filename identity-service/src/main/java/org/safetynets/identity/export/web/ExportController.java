package org.safetynets.identity.export.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.export.application.FetchingExports;
import org.safetynets.identity.export.application.RequestingExports;
import org.safetynets.identity.export.domain.Export;
import org.safetynets.identity.export.domain.ExportId;
import org.safetynets.identity.export.domain.Exports;
import org.safetynets.identity.export.domain.Progress.Expired;
import org.safetynets.identity.export.domain.Progress.Failed;
import org.safetynets.identity.export.domain.Progress.Gathering;
import org.safetynets.identity.export.domain.Progress.Ready;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.StepUp;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A person's own exports. */
@RestController
@RequestMapping("/api/identity/me/exports")
@AllowSignedIn
class ExportController {

    private final RequestingExports requesting;
    private final FetchingExports fetching;
    private final Exports exports;
    private final Clock clock;

    ExportController(
            RequestingExports requesting, FetchingExports fetching, Exports exports, Clock clock) {
        this.requesting = requesting;
        this.fetching = fetching;
        this.exports = exports;
        this.clock = clock;
    }

    /** An empty object: one can only ask for all. */
    record ExportRequest() {}

    enum Status {
        GATHERING,
        READY,
        EXPIRED,
        FAILED
    }

    /**
     * An export.
     *
     * @param expiresAt until when it can be fetched
     * @param missing services whose part is not in it
     */
    record ExportResponse(
            UUID exportId,
            Status status,
            Instant requestedAt,
            @Nullable Instant readyAt,
            @Nullable Instant expiresAt,
            List<String> missing) {
        static ExportResponse of(Export it) {
            return switch (it.progress()) {
                case Gathering _ -> of(it, Status.GATHERING, null, null, List.of());
                case Ready(var at, var until, var missing) ->
                        of(it, Status.READY, at, until, missing);
                case Expired(var readyAt, var at) -> of(it, Status.EXPIRED, readyAt, at, List.of());
                case Failed _ -> of(it, Status.FAILED, null, null, List.of());
            };
        }

        private static ExportResponse of(
                Export it,
                Status status,
                @Nullable Instant readyAt,
                @Nullable Instant expiresAt,
                List<String> missing) {
            return new ExportResponse(
                    it.id().value(), status, it.requestedAt(), readyAt, expiresAt, missing);
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    ExportResponse request(@RequestBody ExportRequest nothing, Caller caller) {
        return ExportResponse.of(requesting.request(caller.personId()));
    }

    @GetMapping
    Page<ExportResponse> list(Caller caller, PageRequest page) {
        var person = caller.personId();
        var some = exports.of(person, page.offset(), page.size());
        return Page.of(some, page, exports.count(person)).map(ExportResponse::of);
    }

    /** A name that says nothing of where it comes from, for it lies among other downloads. */
    @GetMapping(path = "/{exportId}/archive", produces = "application/zip")
    @StepUp
    ResponseEntity<byte[]> archive(@PathVariable UUID exportId, Caller caller) {
        var archive =
                fetching.fetch(caller.personId(), new ExportId(exportId))
                        .orElseThrow(NotFoundException::new);
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var name = ContentDisposition.attachment().filename("data-" + today + ".zip").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .body(archive);
    }
}
