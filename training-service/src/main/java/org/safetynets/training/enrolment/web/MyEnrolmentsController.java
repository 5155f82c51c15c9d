package org.safetynets.training.enrolment.web;

import java.util.List;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.training.enrolment.application.AssessingEnrolments;
import org.safetynets.training.enrolment.domain.Enrolments;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** My own way, in whichever organizations I train. */
@RestController
@RequestMapping("/api/training/my/enrolments")
@AllowSignedIn
class MyEnrolmentsController {

    private final Enrolments enrolments;
    private final AssessingEnrolments assessing;

    MyEnrolmentsController(Enrolments enrolments, AssessingEnrolments assessing) {
        this.enrolments = enrolments;
        this.assessing = assessing;
    }

    @GetMapping
    List<MyEnrolmentView> list(Caller caller) {
        return enrolments.of(caller.personId()).stream()
                .map(it -> MyEnrolmentView.of(assessing.assess(it)))
                .toList();
    }
}
