package org.safetynets.training.practice.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.training.practice.application.ReadingPractice;
import org.safetynets.training.practice.domain.Meetings;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A facilitator's own meetings and hours, per organization. */
@RestController
@RequestMapping("/api/training/my/practice")
@AllowSignedIn
class MyPracticeController {

    private final ReadingPractice practice;
    private final Meetings meetings;
    private final Clock clock;

    MyPracticeController(ReadingPractice practice, Meetings meetings, Clock clock) {
        this.practice = practice;
        this.meetings = meetings;
        this.clock = clock;
    }

    @GetMapping
    List<PracticeView> mine(Caller caller) {
        var person = caller.personId();
        return meetings.organizationsOf(person).stream()
                .map(
                        it ->
                                PracticeView.of(
                                        it,
                                        practice.since(it, person, Instant.EPOCH),
                                        clock.instant()))
                .toList();
    }
}
