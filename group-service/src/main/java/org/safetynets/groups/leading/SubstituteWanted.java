package org.safetynets.groups.leading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.safetynets.groups.group.domain.GroupId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Somebody who leads a group cannot come to one meeting of its plan, and asks that another does.
 *
 * @param id the group and the day
 * @param day as text, since it has no zone to be shifted by
 * @param personId who asked
 * @param forgetAt when MongoDB removes it by itself
 */
@Document(SubstituteWanted.COLLECTION)
record SubstituteWanted(
        @Id String id,
        UUID organizationId,
        UUID groupId,
        String day,
        UUID personId,
        Instant askedAt,
        Instant forgetAt) {

    static final String COLLECTION = "substitutesWanted";

    static String id(GroupId group, LocalDate day) {
        return group + "/" + day;
    }

    LocalDate date() {
        return LocalDate.parse(day);
    }
}
