package org.safetynets.groups.group.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a group is in its life, with what is true only there. */
public sealed interface GroupState {

    GroupStatus status();

    /** Being prepared; nobody can find or join it. */
    record Draft() implements GroupState {
        @Override
        public GroupStatus status() {
            return GroupStatus.DRAFT;
        }
    }

    /**
     * Meeting.
     *
     * @param certifiedThrough last day of unbroken certification of its facilitators
     */
    record Open(LocalDate certifiedThrough) implements GroupState {
        @Override
        public GroupStatus status() {
            return GroupStatus.OPEN;
        }
    }

    /**
     * Not meeting for now.
     *
     * @param note what a coordinator wrote
     * @param certifiedFrom day on which a certification already known will let it meet again
     */
    record Paused(PauseReason reason, @Nullable String note, @Nullable LocalDate certifiedFrom)
            implements GroupState {
        @Override
        public GroupStatus status() {
            return GroupStatus.PAUSED;
        }
    }

    /** Over. */
    record Closed(@Nullable String note) implements GroupState {
        @Override
        public GroupStatus status() {
            return GroupStatus.CLOSED;
        }
    }
}
