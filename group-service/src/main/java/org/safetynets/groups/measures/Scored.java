package org.safetynets.groups.measures;

import java.util.UUID;
import org.safetynets.groups.measures.Measure.Point;

/** A score for those who count: of whom it is does not matter but for which belong together. */
public record Scored(
        UUID groupId,
        UUID personId,
        String purpose,
        String measure,
        int version,
        Point point,
        int score) {

    static Scored of(Score it) {
        return new Scored(
                it.groupId(),
                it.personId(),
                it.purpose(),
                it.measure(),
                it.version(),
                it.point(),
                it.score());
    }

    /** One person in one group. */
    public String seat() {
        return groupId + "/" + personId;
    }

    public boolean atStart() {
        return point == Point.START;
    }

    public boolean atEnd() {
        return point == Point.END;
    }
}
