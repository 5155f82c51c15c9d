package org.safetynets.groups.group.persistence;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.GroupState;
import org.safetynets.groups.group.domain.GroupState.Closed;
import org.safetynets.groups.group.domain.GroupState.Draft;
import org.safetynets.groups.group.domain.GroupState.Open;
import org.safetynets.groups.group.domain.GroupState.Paused;
import org.safetynets.groups.group.domain.GroupStatus;
import org.safetynets.groups.group.domain.PauseReason;

/** Where a group is in its life, as stored. */
record StateDocument(
        GroupStatus status,
        @Nullable String certifiedThrough,
        @Nullable PauseReason pauseReason,
        @Nullable String note,
        @Nullable String certifiedFrom) {

    static StateDocument of(GroupState state) {
        var status = state.status();
        return switch (state) {
            case Draft() -> new StateDocument(status, null, null, null, null);
            case Open(var through) ->
                    new StateDocument(status, through.toString(), null, null, null);
            case Paused(var reason, var note, var from) ->
                    new StateDocument(
                            status, null, reason, note, from == null ? null : from.toString());
            case Closed(var note) -> new StateDocument(status, null, null, note, null);
        };
    }

    GroupState restore() {
        return switch (status) {
            case DRAFT -> new Draft();
            case OPEN -> new Open(LocalDate.parse(Objects.requireNonNull(certifiedThrough)));
            case PAUSED ->
                    new Paused(
                            Objects.requireNonNull(pauseReason),
                            note,
                            certifiedFrom == null ? null : LocalDate.parse(certifiedFrom));
            case CLOSED -> new Closed(note);
        };
    }
}
