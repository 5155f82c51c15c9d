package org.safetynets.training.observation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.safetynets.training.observation.domain.Agreement;
import org.safetynets.training.observation.domain.MeetingKind;
import org.safetynets.training.observation.domain.Observation;

/**
 * A meeting in which somebody was observed.
 *
 * @param agreements of each two observers who have signed
 */
record MeetingView(
        UUID meetingId,
        MeetingKind kind,
        LocalDate heldOn,
        List<Summary> observations,
        List<Pair> agreements) {

    /** An observation without its scores. */
    record Summary(UUID observationId, UUID observerId, String requirement, boolean signed) {}

    /** How far two agree. */
    record Pair(UUID observerId, UUID otherObserverId, Agreement agreement) {}

    static List<MeetingView> of(List<Observation> observations) {
        var byMeeting = new LinkedHashMap<UUID, List<Observation>>();
        observations.forEach(
                it ->
                        byMeeting
                                .computeIfAbsent(it.meeting().id(), id -> new ArrayList<>())
                                .add(it));
        return byMeeting.values().stream().map(MeetingView::meeting).toList();
    }

    private static MeetingView meeting(List<Observation> all) {
        var it = all.getFirst().meeting();
        var signed = all.stream().filter(Observation::isSigned).toList();
        var pairs = new ArrayList<Pair>();
        for (var one = 0; one < signed.size(); one++) {
            for (var other = one + 1; other < signed.size(); other++) {
                pairs.add(pair(signed.get(one), signed.get(other)));
            }
        }
        return new MeetingView(
                it.id(),
                it.kind(),
                it.heldOn(),
                all.stream()
                        .map(
                                seen ->
                                        new Summary(
                                                seen.id(),
                                                seen.observer().value(),
                                                seen.requirement(),
                                                seen.isSigned()))
                        .toList(),
                pairs);
    }

    private static Pair pair(Observation one, Observation other) {
        return new Pair(one.observer().value(), other.observer().value(), Agreement.of(one, other));
    }
}
