package org.safetynets.training.debrief.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.web.Etags;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.safetynets.training.debrief.application.WritingDebriefs;
import org.safetynets.training.debrief.domain.Debriefs;
import org.safetynets.training.shared.domain.Range;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A facilitator's own debriefs: nobody else's, and for nobody else. */
@RestController
@RequestMapping("/api/training/my/debriefs")
@AllowSignedIn
class MyDebriefsController {

    private final WritingDebriefs writing;
    private final Debriefs debriefs;
    private final DebriefViews views;

    MyDebriefsController(WritingDebriefs writing, Debriefs debriefs, DebriefViews views) {
        this.writing = writing;
        this.debriefs = debriefs;
        this.views = views;
    }

    @GetMapping
    Page<DebriefView> mine(
            @RequestParam(defaultValue = "false") boolean open, PageRequest page, Caller caller) {
        var range = new Range(page.offset(), page.size());
        return views.page(debriefs.ownedBy(caller.personId(), open, range), page);
    }

    @GetMapping("/{debriefId}")
    ResponseEntity<DebriefView> one(@PathVariable UUID debriefId, Caller caller) {
        return debriefs.ownedBy(caller.personId(), debriefId)
                .map(views::answer)
                .orElseThrow(NotFoundException::new);
    }

    @PutMapping("/{debriefId}")
    ResponseEntity<DebriefView> draft(
            @PathVariable UUID debriefId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody AnswersBody answers,
            Caller caller) {
        return writing.draft(
                        caller.personId(),
                        debriefId,
                        answers.toDomain(),
                        version -> Etags.requireMatch(ifMatch, version))
                .map(views::answer)
                .orElseThrow(NotFoundException::new);
    }

    @PostMapping("/{debriefId}/complete")
    ResponseEntity<DebriefView> complete(
            @PathVariable UUID debriefId, @Valid @RequestBody AnswersBody answers, Caller caller) {
        return writing.complete(caller.personId(), debriefId, answers.toDomain())
                .map(views::answer)
                .orElseThrow(NotFoundException::new);
    }

    @PostMapping("/{debriefId}/not-there")
    ResponseEntity<DebriefView> notThere(@PathVariable UUID debriefId, Caller caller) {
        return writing.notThere(caller.personId(), debriefId)
                .map(views::answer)
                .orElseThrow(NotFoundException::new);
    }
}
