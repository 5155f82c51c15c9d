package org.safetynets.groups.measures;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.measures.Measure.Point;
import org.safetynets.groups.meetings.application.MeetingAccess;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Members say how they are, at the start, in the middle and at the end; never a gate. */
@RestController
@RequestMapping("/api/groups/organizations/{organizationId}/groups/{groupId}/measures")
@AllowSignedIn
class CheckInController {

    private final MeetingAccess access;
    private final Measures measures;
    private final Scores scores;
    private final Clock clock;

    CheckInController(MeetingAccess access, Measures measures, Scores scores, Clock clock) {
        this.access = access;
        this.measures = measures;
        this.scores = scores;
        this.clock = clock;
    }

    /**
     * A measure, and when the caller answered it.
     *
     * @param answered the points at which they did
     */
    record OwnMeasure(MeasureJson measure, List<Point> answered) {}

    /** An answer to each item, in order. */
    record AnswersRequest(@NotNull @Size(max = 30) List<@NotNull Integer> answers) {}

    /** Those members are asked; for who is seated. */
    @GetMapping
    List<OwnMeasure> asked(
            @PathVariable UUID organizationId, @PathVariable UUID groupId, Caller caller) {
        var group = seated(organizationId, groupId, caller);
        var own = scores.of(group, caller.personId());
        return measures.all().stream()
                .filter(it -> it.content().active())
                .map(
                        it ->
                                new OwnMeasure(
                                        MeasureJson.of(it),
                                        own.stream()
                                                .filter(one -> one.measure().equals(it.code()))
                                                .map(Score::point)
                                                .sorted()
                                                .toList()))
                .toList();
    }

    /** Voluntary; sent again, it takes the place of the one before. */
    @PutMapping("/{code}/{point}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable @Pattern(regexp = MeasureJson.CODE) String code,
            @PathVariable Point point,
            @Valid @RequestBody AnswersRequest request,
            Caller caller) {
        var group = seated(organizationId, groupId, caller);
        var measure =
                measures.current(code)
                        .filter(it -> it.content().active())
                        .orElseThrow(NotFoundException::new);
        var answers = request.answers();
        if (!measure.takes(answers)) {
            throw new InvalidRequestException("answers", "must be one to each item, on its scale");
        }
        var person = caller.personId().value();
        scores.put(
                new Score(
                        Score.id(groupId, person, code, point),
                        organizationId,
                        groupId,
                        person,
                        group.profile().purpose().value(),
                        code,
                        measure.version(),
                        point,
                        measure.score(answers),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        measure.asksForReview(answers)));
    }

    private Group seated(UUID organizationId, UUID groupId, Caller caller) {
        return access.any(new OrganizationId(organizationId), new GroupId(groupId))
                .filter(it -> access.sits(caller, it))
                .orElseThrow(NotFoundException::new);
    }
}
