package org.safetynets.training.verification;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.certification.domain.Certification;
import org.safetynets.training.certification.domain.Status;
import org.safetynets.training.shared.domain.Moment;
import org.safetynets.training.shared.domain.Words;
import org.safetynets.training.standard.domain.Level;

/**
 * What anybody may learn from a code: that it is real and what it stands for, and of the holder
 * only the name they have chosen for it.
 *
 * @param status what it counts as today, whether or not its end has been recorded yet
 * @param graceThrough the last day on which it counts, once its own last day has passed
 * @param waived codes of the requirements that were not met when two people certified all the same;
 *     null when all were
 * @param holder the chosen name; null when none is chosen
 */
public record Verified(
        String code,
        Status status,
        String standard,
        Words title,
        Level level,
        List<String> purposes,
        LocalDate from,
        LocalDate through,
        @Nullable LocalDate graceThrough,
        @Nullable List<String> waived,
        @Nullable String holder) {

    static Verified of(Certification certification, Moment moment, @Nullable String holder) {
        var award = certification.award();
        return new Verified(
                certification.code().value(),
                certification.statusOn(moment),
                award.label(),
                award.title(),
                award.level(),
                award.purposes().stream().sorted().toList(),
                certification.term().from(),
                certification.term().through(),
                certification.term().isInGraceOn(moment.day())
                        ? certification.term().graceThrough()
                        : null,
                award.waived().isEmpty() ? null : award.waived().stream().sorted().toList(),
                holder);
    }
}
