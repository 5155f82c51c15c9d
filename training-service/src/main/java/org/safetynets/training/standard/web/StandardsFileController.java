package org.safetynets.training.standard.web;

import jakarta.validation.Valid;
import java.util.List;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowNetworkAdmin;
import org.safetynets.platform.security.Caller;
import org.safetynets.training.shared.domain.Range;
import org.safetynets.training.standard.application.LoadingStandards;
import org.safetynets.training.standard.domain.DraftingResult;
import org.safetynets.training.standard.domain.Standard;
import org.safetynets.training.standard.domain.Standards;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** All published standards as one file, and loading such a file as drafts. */
@RestController
@RequestMapping("/api/training/standards/file")
@AllowNetworkAdmin
class StandardsFileController {

    /** A network has a handful, each in a few versions. */
    private static final Range ALL = Range.first(50);

    private final Standards standards;
    private final LoadingStandards loading;
    private final AuditTrail trail;

    StandardsFileController(Standards standards, LoadingStandards loading, AuditTrail trail) {
        this.standards = standards;
        this.loading = loading;
        this.trail = trail;
    }

    @GetMapping
    StandardsFile export() {
        return new StandardsFile(
                standards.published(ALL).items().stream()
                        .map(Standard::content)
                        .map(StandardRequest::of)
                        .toList());
    }

    /** All of them or none; what is there already, just so, is left as it is. */
    @PostMapping
    List<StandardView> load(@Valid @RequestBody StandardsFile file, Caller caller) {
        var contents = file.standards().stream().map(StandardRequest::toDomain).toList();
        return loading.load(contents, caller.personId()).stream()
                .map(StandardsFileController::kept)
                .peek(
                        it ->
                                trail.note(
                                        AuditEntry.by(caller, "standard.loaded")
                                                .on("standard", it.id().value())))
                .map(StandardView::forWriters)
                .toList();
    }

    private static Standard kept(DraftingResult result) {
        return switch (result) {
            case DraftingResult.Drafted(var standard) -> standard;
            case DraftingResult.Refused(var reason) -> throw new RefusedException(reason);
        };
    }
}
