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
import org.safetynets.platform.sealing.Sealed;
import org.safetynets.platform.sealing.SealedFields;

/** Where a group is in its life, as stored; a coordinator's note on it is sealed. */
record StateDocument(
        GroupStatus status,
        @Nullable String certifiedThrough,
        @Nullable PauseReason pauseReason,
        @Nullable Sealed note,
        @Nullable String certifiedFrom) {

    private static final String NOTE = "state.note";

    static StateDocument of(GroupState state, SealedFields fields) {
        var status = state.status();
        return switch (state) {
            case Draft() -> new StateDocument(status, null, null, null, null);
            case Open(var through) ->
                    new StateDocument(status, through.toString(), null, null, null);
            case Paused(var reason, var note, var from) ->
                    new StateDocument(
                            status,
                            null,
                            reason,
                            fields.seal(NOTE, note),
                            from == null ? null : from.toString());
            case Closed(var note) ->
                    new StateDocument(status, null, null, fields.seal(NOTE, note), null);
        };
    }

    GroupState restore(SealedFields fields) {
        return switch (status) {
            case DRAFT -> new Draft();
            case OPEN -> new Open(LocalDate.parse(Objects.requireNonNull(certifiedThrough)));
            case PAUSED ->
                    new Paused(
                            Objects.requireNonNull(pauseReason),
                            opened(fields),
                            certifiedFrom == null ? null : LocalDate.parse(certifiedFrom));
            case CLOSED -> new Closed(opened(fields));
        };
    }

    private @Nullable String opened(SealedFields fields) {
        return fields.open(NOTE, note).orElse(null);
    }
}
