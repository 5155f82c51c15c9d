package org.safetynets.training.enrolment.web;

import java.util.List;
import java.util.Optional;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.training.cohort.domain.Cohorts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where I wait for a seat, or have one offered, in whichever organizations. */
@RestController
@RequestMapping("/api/training/my/places")
@AllowSignedIn
class MyPlacesController {

    private final Cohorts cohorts;

    MyPlacesController(Cohorts cohorts) {
        this.cohorts = cohorts;
    }

    @GetMapping
    List<PlaceView> list(Caller caller) {
        return cohorts.waitedForBy(caller.personId()).stream()
                .map(it -> PlaceView.of(it, caller.personId(), Optional.empty()))
                .toList();
    }
}
