package org.safetynets.training.remedy.web;

import java.util.List;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.training.remedy.domain.Remedies;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is asked of the caller, and until when. */
@RestController
@RequestMapping("/api/training/my/remedies")
@AllowSignedIn
class MyRemediesController {

    private final Remedies remedies;

    MyRemediesController(Remedies remedies) {
        this.remedies = remedies;
    }

    @GetMapping
    List<RemedyView> mine(Caller caller) {
        return remedies.ownedBy(caller.personId()).stream().map(RemedyView::of).toList();
    }
}
