package org.safetynets.groups.group.domain;

import java.util.Optional;
import org.safetynets.groups.group.domain.GroupChanged.Change;
import org.safetynets.groups.group.domain.GroupState.Closed;
import org.safetynets.groups.group.domain.GroupState.Draft;
import org.safetynets.groups.group.domain.GroupState.Open;
import org.safetynets.groups.group.domain.GroupState.Paused;

/**
 * Pause, not drift: asks the gate again and says what must change, if anything.
 *
 * <p>Only a pause for want of certification is lifted here; other pauses belong to people.
 */
public final class GateReview {

    private GateReview() {}

    public static Optional<GroupChanged> of(Group group, Gate gate) {
        return switch (group.state()) {
            case Open open -> ofOpen(group, open, gate);
            case Paused paused when paused.reason() == PauseReason.NOT_CURRENTLY_CERTIFIED ->
                    ofPaused(group, paused, gate);
            case Paused paused when isOver(paused, gate) ->
                    ofPaused(group, wantingACertification(paused), gate);
            case Draft _, Paused _, Closed _ -> Optional.empty();
        };
    }

    private static Optional<GroupChanged> ofOpen(Group group, Open open, Gate gate) {
        var today = gate.today(group.profile().plan());
        var through = gate.coverage().through(today);
        if (through.isEmpty()) {
            var from = gate.coverage().nextAfter(today).orElse(null);
            var reason = PauseReason.NOT_CURRENTLY_CERTIFIED;
            return to(group, new Paused(reason, null, from), Change.PAUSED);
        }
        if (!gate.organizationActive()) {
            var reason = PauseReason.ORGANIZATION_SUSPENDED;
            return to(group, new Paused(reason, null, null), Change.PAUSED);
        }
        return through.get().equals(open.certifiedThrough())
                ? Optional.empty()
                : to(group, new Open(through.get()), Change.UPDATED);
    }

    private static boolean isOver(Paused paused, Gate gate) {
        return paused.reason() == PauseReason.ORGANIZATION_SUSPENDED && gate.organizationActive();
    }

    /** A certification may have ended meanwhile; then the group waits for the next one. */
    private static Paused wantingACertification(Paused paused) {
        return new Paused(PauseReason.NOT_CURRENTLY_CERTIFIED, paused.note(), null);
    }

    private static Optional<GroupChanged> ofPaused(Group group, Paused paused, Gate gate) {
        var today = gate.today(group.profile().plan());
        if (group.resume(gate) instanceof GroupChanged resumed) {
            return Optional.of(resumed);
        }
        var from = gate.coverage().nextAfter(today).filter(_ -> gate.organizationActive());
        var next = new Paused(paused.reason(), paused.note(), from.orElse(null));
        return next.equals(group.state()) ? Optional.empty() : to(group, next, Change.UPDATED);
    }

    private static Optional<GroupChanged> to(Group group, GroupState state, Change change) {
        return Optional.of(group.with(state, group.profile(), group.seats(), change));
    }
}
