package org.safetynets.training.standard.web;

import java.util.UUID;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.web.Etags;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.safetynets.training.shared.domain.Range;
import org.safetynets.training.standard.domain.Standard;
import org.safetynets.training.standard.domain.StandardId;
import org.safetynets.training.standard.domain.Standards;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reading standards: published ones for everybody, drafts for those who write them. */
@RestController
@RequestMapping("/api/training/standards")
@AllowSignedIn
class StandardReadingController {

    private final Standards standards;

    StandardReadingController(Standards standards) {
        this.standards = standards;
    }

    @GetMapping
    Page<StandardView> list(Caller caller, PageRequest page) {
        var range = new Range(page.offset(), page.size());
        var slice = caller.isNetworkAdmin() ? standards.all(range) : standards.published(range);
        return Page.of(slice.items(), page, slice.total()).map(it -> view(it, caller));
    }

    @GetMapping("/{standardId}")
    ResponseEntity<StandardView> get(@PathVariable UUID standardId, Caller caller) {
        var found = readable(standardId, caller);
        return ResponseEntity.ok().eTag(Etags.of(found.version())).body(view(found, caller));
    }

    /** What it changes against another version. */
    @GetMapping("/{standardId}/comparison")
    ComparisonView compare(@PathVariable UUID standardId, @RequestParam UUID with, Caller caller) {
        return ComparisonView.between(
                readable(with, caller).content(), readable(standardId, caller).content());
    }

    /** As the file that it is loaded from. */
    @GetMapping("/{standardId}/file")
    StandardRequest file(@PathVariable UUID standardId, Caller caller) {
        return StandardRequest.of(readable(standardId, caller).content());
    }

    private Standard readable(UUID id, Caller caller) {
        return standards
                .find(new StandardId(id))
                .filter(it -> mayRead(it, caller))
                .orElseThrow(NotFoundException::new);
    }

    private static StandardView view(Standard standard, Caller caller) {
        return caller.isNetworkAdmin()
                ? StandardView.forWriters(standard)
                : StandardView.of(standard);
    }

    private static boolean mayRead(Standard standard, Caller caller) {
        return standard.isPublished() || caller.isNetworkAdmin();
    }
}
