package org.safetynets.training.assessment.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.safetynets.training.shared.domain.Words;
import org.safetynets.training.standard.domain.Requirement;

/** Says what is left of a requirement, so that nobody has to read it out of numbers. */
final class WhatIsLeft {

    private WhatIsLeft() {}

    static Words of(Requirement requirement, Progress progress) {
        var said = new ArrayList<Words>();
        var held = requirement.held();
        if (held != null) {
            said.add(months(held.standard(), progress));
        } else if (progress.have() < progress.need()) {
            said.add(pieces(requirement, progress));
        }
        var hours = progress.hours();
        if (hours != null && !hours.isEnough()) {
            said.add(hours(hours));
        }
        var observers = progress.observers();
        if (observers != null && !observers.isEnough()) {
            said.add(
                    words(
                            "%s different people must have observed".formatted(observers.need()),
                            "deben haber observado %s personas distintas"
                                    .formatted(observers.need())));
        }
        return joined(said);
    }

    private static Words months(String standard, Progress progress) {
        return words(
                "%d more months certified as %s (%d of %d)"
                        .formatted(
                                progress.need() - progress.have(),
                                standard,
                                progress.have(),
                                progress.need()),
                "faltan %d meses de certificación %s (%d de %d)"
                        .formatted(
                                progress.need() - progress.have(),
                                standard,
                                progress.have(),
                                progress.need()));
    }

    private static Words pieces(Requirement requirement, Progress progress) {
        var mark = requirement.minimumScore();
        var best = progress.bestScore();
        var missing = progress.need() - progress.have();
        if (progress.need() > 1) {
            return words(
                    "%d more of %d".formatted(missing, progress.need()),
                    "faltan %d de %d".formatted(missing, progress.need()));
        }
        if (mark == null) {
            return words("not shown yet", "aún no se ha mostrado");
        }
        return best == null
                ? words("at least %s".formatted(plain(mark)), "al menos %s".formatted(plain(mark)))
                : words(
                        "at least %s; best so far %s".formatted(plain(mark), plain(best)),
                        "al menos %s; lo mejor hasta ahora %s".formatted(plain(mark), plain(best)));
    }

    private static Words hours(Amount hours) {
        return words(
                "%s more hours of %s".formatted(plain(hours.missing()), plain(hours.need())),
                "faltan %s horas de %s".formatted(plain(hours.missing()), plain(hours.need())));
    }

    private static Words joined(List<Words> said) {
        return words(
                said.stream().map(Words::en).collect(Collectors.joining("; ")),
                said.stream().map(it -> it.in("es")).collect(Collectors.joining("; ")));
    }

    private static Words words(String en, String es) {
        return Words.of(en, es);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
