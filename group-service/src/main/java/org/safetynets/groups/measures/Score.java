package org.safetynets.groups.measures;

import java.time.Instant;
import java.util.UUID;
import org.safetynets.groups.measures.Measure.Point;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What somebody's answers came to; the answers themselves are not kept.
 *
 * @param review whether a look is asked for, and nobody has had it yet
 */
@Document(Score.COLLECTION)
record Score(
        @Id String id,
        UUID organizationId,
        UUID groupId,
        UUID personId,
        String purpose,
        String measure,
        int version,
        Point point,
        int score,
        Instant at,
        boolean review) {

    static final String COLLECTION = "measureScores";

    static String id(UUID group, UUID person, String measure, Point point) {
        return group + "/" + person + "/" + measure + "/" + point;
    }
}
