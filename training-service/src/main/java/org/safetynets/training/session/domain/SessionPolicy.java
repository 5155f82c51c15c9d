package org.safetynets.training.session.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.shared.domain.Verdict;
import org.safetynets.training.standard.domain.RequirementKind;
import org.safetynets.training.standard.domain.StandardContent;

/** What must be true of sessions and of attendance. */
public final class SessionPolicy {

    private SessionPolicy() {}

    /** A session teaches a module of the cohort's standard, or none. */
    public static Verdict teachesAModule(@Nullable String module, StandardContent standard) {
        return Verdict.allowIf(
                module == null
                        || standard.requirement(module)
                                .filter(it -> it.kind() == RequirementKind.MODULE)
                                .isPresent(),
                () -> new ModuleUnknown(String.valueOf(module)));
    }

    /** Nobody came to what has not begun. */
    public static Verdict hasBegun(Session session, Instant now) {
        return Verdict.allowIf(
                !now.isBefore(session.startsAt()), () -> new SessionNotBegun(session.startsAt()));
    }

    /** Where attendance is recorded the session stays as it was. */
    public static Verdict mayChange(Session session) {
        return Verdict.allowIf(session.attendance().isEmpty(), AttendanceRecorded::new);
    }
}
