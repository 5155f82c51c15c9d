package org.safetynets.training.certification.persistence;

import java.util.Set;
import java.util.UUID;
import org.safetynets.training.certification.domain.Award;
import org.safetynets.training.standard.domain.Level;
import org.safetynets.training.standard.domain.StandardId;

/** What somebody is certified to, as stored. */
record AwardDocument(
        UUID standardId,
        String code,
        String number,
        String title,
        Level level,
        Set<String> purposes,
        Set<String> waived) {

    static AwardDocument of(Award award) {
        return new AwardDocument(
                award.standard().value(),
                award.standardCode(),
                award.standardVersion(),
                award.title(),
                award.level(),
                award.purposes(),
                award.waived());
    }

    Award toDomain() {
        return new Award(new StandardId(standardId), code, number, title, level, purposes, waived);
    }
}
