package org.safetynets.training;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.debrief.domain.Answers;
import org.safetynets.training.debrief.domain.Debrief;
import org.safetynets.training.debrief.domain.Occasion;
import org.safetynets.training.practice.domain.Group;
import org.safetynets.training.practice.domain.GroupStatus;
import org.safetynets.training.practice.domain.Meeting;
import org.safetynets.training.practice.domain.MeetingStatus;
import org.safetynets.training.practice.domain.Rhythm;

/** Groups, meetings and debriefs that tests of support start from. */
public final class SupportFixtures {

    public static final Rhythm TUESDAYS =
            new Rhythm(
                    DayOfWeek.TUESDAY,
                    LocalTime.of(19, 0),
                    90,
                    1,
                    ZoneId.of("Europe/Dublin"),
                    null,
                    null);

    private SupportFixtures() {}

    public static Group aGroup(PersonId... facilitators) {
        return new Group(
                UUID.randomUUID(),
                Fixtures.HARBOR,
                "Tuesday circle",
                "BT_CORE",
                List.of(facilitators),
                GroupStatus.OPEN,
                TUESDAYS,
                1);
    }

    public static Meeting held(Group group, PersonId by, Instant at) {
        return meeting(group, MeetingStatus.HELD, at, by, null, false);
    }

    public static Meeting heldBySubstitute(Group group, PersonId by, Instant at) {
        return meeting(group, MeetingStatus.HELD, at, by, by, false);
    }

    /** Because no facilitator could come. */
    public static Meeting cancelled(Group group, Instant at) {
        return meeting(group, MeetingStatus.CANCELLED, at, null, null, true);
    }

    private static Meeting meeting(
            Group group,
            MeetingStatus status,
            Instant at,
            @Nullable PersonId by,
            @Nullable PersonId substitute,
            boolean forWant) {
        return new Meeting(
                UUID.randomUUID(),
                group.organization(),
                group.id(),
                status,
                at,
                at.plus(Duration.ofMinutes(90)),
                by,
                substitute,
                Set.of(),
                Set.of(),
                forWant,
                false,
                1);
    }

    public static Answers answers(int activationAfter, int carryingHome, boolean needsCall) {
        return new Answers(
                6,
                "Quiet ones spoke",
                null,
                6,
                false,
                3,
                3,
                activationAfter,
                carryingHome,
                needsCall,
                null);
    }

    public static Debrief aDebrief(Instant dueAt) {
        return Debrief.open(
                UUID.randomUUID(),
                Fixtures.HARBOR,
                Fixtures.CANDIDATE,
                new Occasion(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        null,
                        dueAt.minus(Duration.ofDays(1))),
                dueAt);
    }
}
