package org.safetynets.training.certification.persistence;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.certification.domain.Award;
import org.safetynets.training.shared.domain.Words;
import org.safetynets.training.standard.domain.Level;
import org.safetynets.training.standard.domain.StandardId;

/**
 * What somebody is certified to, as stored.
 *
 * @param title in English
 * @param titleEs in Spanish, where the standard says it
 */
record AwardDocument(
        UUID standardId,
        String code,
        String number,
        String title,
        @Nullable String titleEs,
        Level level,
        Set<String> purposes,
        Set<String> waived) {

    static AwardDocument of(Award award) {
        return new AwardDocument(
                award.standard().value(),
                award.standardCode(),
                award.standardVersion(),
                award.title().en(),
                award.title().es(),
                award.level(),
                award.purposes(),
                award.waived());
    }

    Award toDomain() {
        return new Award(
                new StandardId(standardId),
                code,
                number,
                new Words(title, titleEs),
                level,
                purposes,
                waived);
    }
}
