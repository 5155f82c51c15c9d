package org.safetynets.groups.meetings.domain;

import static org.safetynets.groups.group.domain.GatePolicy.MAY_MEET;

import java.time.Instant;
import java.util.Optional;
import org.safetynets.groups.group.domain.Gate;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupStatus;
import org.safetynets.groups.group.domain.Refused;
import org.safetynets.groups.group.domain.WrongGroupStatus;
import org.safetynets.platform.kernel.Refusal;

/** What must hold for a group to meet at a moment. */
public interface MeetingPolicy {

    /** Why not, or empty when it holds. */
    Optional<Refusal> objection(Group group, Gate gate, Instant moment);

    MeetingPolicy IS_IN_THE_FUTURE =
            (group, gate, moment) ->
                    moment.isAfter(gate.now())
                            ? Optional.empty()
                            : Optional.of(new MeetingInThePast(moment));

    /** By the date in the group's zone: a known expiry stops a meeting with no event. */
    MeetingPolicy PASSES_THE_GATE_THAT_DAY =
            (group, gate, moment) -> {
                var profile = group.profile();
                var day = profile.plan().dayOf(moment);
                return MAY_MEET.decide(profile.purpose(), gate, day) instanceof Refused refused
                        ? Optional.of(refused.reason())
                        : Optional.empty();
            };

    MeetingPolicy GROUP_IS_OPEN =
            (group, gate, moment) ->
                    group.status() == GroupStatus.OPEN
                            ? Optional.empty()
                            : Optional.of(new WrongGroupStatus(group.status()));

    MeetingPolicy MAY_SCHEDULE = all(IS_IN_THE_FUTURE, PASSES_THE_GATE_THAT_DAY, GROUP_IS_OPEN);

    MeetingPolicy MAY_START = all(PASSES_THE_GATE_THAT_DAY, GROUP_IS_OPEN);

    private static MeetingPolicy all(MeetingPolicy... policies) {
        return (group, gate, moment) -> {
            for (var policy : policies) {
                var objection = policy.objection(group, gate, moment);
                if (objection.isPresent()) {
                    return objection;
                }
            }
            return Optional.empty();
        };
    }
}
