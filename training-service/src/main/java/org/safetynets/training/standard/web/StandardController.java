package org.safetynets.training.standard.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowNetworkAdmin;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.web.Etags;
import org.safetynets.training.standard.application.WritingStandards;
import org.safetynets.training.standard.domain.DraftingResult;
import org.safetynets.training.standard.domain.PublishingResult;
import org.safetynets.training.standard.domain.Standard;
import org.safetynets.training.standard.domain.StandardId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Writing standards, which is the network's business. */
@RestController
@RequestMapping("/api/training/standards")
@AllowNetworkAdmin
class StandardController {

    private final WritingStandards writing;
    private final AuditTrail trail;

    StandardController(WritingStandards writing, AuditTrail trail) {
        this.writing = writing;
        this.trail = trail;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<StandardView> draft(@Valid @RequestBody StandardRequest request, Caller caller) {
        var drafted = drafted(writing.draft(request.toDomain(), caller.personId()));
        note("standard.drafted", drafted.id().value(), caller);
        return ResponseEntity.created(URI.create("/api/training/standards/" + drafted.id().value()))
                .eTag(Etags.of(drafted.version()))
                .body(StandardView.forWriters(drafted));
    }

    @PutMapping("/{standardId}")
    ResponseEntity<StandardView> revise(
            @PathVariable UUID standardId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody StandardRequest request,
            Caller caller) {
        var revised =
                writing.revise(
                                new StandardId(standardId),
                                request.toDomain(),
                                caller.personId(),
                                version -> Etags.requireMatch(ifMatch, version))
                        .map(StandardController::drafted)
                        .orElseThrow(NotFoundException::new);
        note("standard.revised", standardId, caller);
        return answer(revised);
    }

    @PostMapping("/{standardId}/submit")
    ResponseEntity<StandardView> submit(@PathVariable UUID standardId, Caller caller) {
        var submitted =
                writing.submit(new StandardId(standardId))
                        .map(StandardController::drafted)
                        .orElseThrow(NotFoundException::new);
        note("standard.submitted", standardId, caller);
        return answer(submitted);
    }

    @PostMapping("/{standardId}/review")
    ResponseEntity<StandardView> review(
            @PathVariable UUID standardId,
            @Valid @RequestBody ReviewRequest request,
            Caller caller) {
        var reviewed =
                writing.review(
                                new StandardId(standardId),
                                caller.personId(),
                                request.approve(),
                                request.comments())
                        .map(StandardController::drafted)
                        .orElseThrow(NotFoundException::new);
        note(request.approve() ? "standard.approved" : "standard.sent-back", standardId, caller);
        return answer(reviewed);
    }

    @PostMapping("/{standardId}/successor")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<StandardView> succeed(
            @PathVariable UUID standardId,
            @Valid @RequestBody SuccessorRequest request,
            Caller caller) {
        var drafted =
                writing.succeed(new StandardId(standardId), request.version(), caller.personId())
                        .map(StandardController::drafted)
                        .orElseThrow(NotFoundException::new);
        note("standard.drafted", drafted.id().value(), caller);
        return ResponseEntity.created(URI.create("/api/training/standards/" + drafted.id().value()))
                .eTag(Etags.of(drafted.version()))
                .body(StandardView.forWriters(drafted));
    }

    @PostMapping("/{standardId}/publish")
    ResponseEntity<StandardView> publish(@PathVariable UUID standardId, Caller caller) {
        var published =
                writing.publish(new StandardId(standardId))
                        .map(StandardController::published)
                        .orElseThrow(NotFoundException::new);
        note("standard.published", standardId, caller);
        return answer(published);
    }

    private void note(String action, UUID standard, Caller caller) {
        trail.note(AuditEntry.by(caller, action).on("standard", standard));
    }

    static ResponseEntity<StandardView> answer(Standard standard) {
        return ResponseEntity.ok()
                .eTag(Etags.of(standard.version()))
                .body(StandardView.forWriters(standard));
    }

    private static Standard drafted(DraftingResult result) {
        return switch (result) {
            case DraftingResult.Drafted(var standard) -> standard;
            case DraftingResult.Refused(var reason) -> throw new RefusedException(reason);
        };
    }

    private static Standard published(PublishingResult result) {
        return switch (result) {
            case PublishingResult.Published(var standard) -> standard;
            case PublishingResult.Refused(var reason) -> throw new RefusedException(reason);
        };
    }
}
