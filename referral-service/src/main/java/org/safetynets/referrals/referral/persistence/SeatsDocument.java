package org.safetynets.referrals.referral.persistence;

import java.util.Map;
import org.safetynets.referrals.referral.domain.SeatStatus;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * All seats of one person in one organization: one document, so that whoever writes it first makes
 * the other wait.
 *
 * @param id organization and person, with a colon between
 * @param held raised by whoever holds it
 * @param seats by seat id
 */
@Document("seats")
record SeatsDocument(@Id String id, long held, Map<String, SeatEntry> seats) {

    /** One seat's newest known step. */
    record SeatEntry(long version, SeatStatus status) {}
}
