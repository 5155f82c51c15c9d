package org.safetynets.training.admission.web;

import java.util.List;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.training.admission.domain.Admissions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What I have asked for, and what became of it. */
@RestController
@RequestMapping("/api/training/my/admissions")
@AllowSignedIn
class MyAdmissionsController {

    private final Admissions admissions;
    private final AdmissionViews views;

    MyAdmissionsController(Admissions admissions, AdmissionViews views) {
        this.admissions = admissions;
        this.views = views;
    }

    @GetMapping
    List<AdmissionView> list(Caller caller) {
        return admissions.of(caller.personId()).stream().map(views::of).toList();
    }
}
