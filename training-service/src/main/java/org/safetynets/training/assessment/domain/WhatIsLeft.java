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
            var people = plain(observers.need());
            said.add(
                    words(
                            people + " different people must have observed",
                            "deben haber observado " + people + " personas distintas"));
        }
        return joined(said);
    }

    private static Words months(String standard, Progress progress) {
        var have = progress.have();
        var need = progress.need();
        return words(
                "%d more months certified as %s (%d of %d)"
                        .formatted(need - have, standard, have, need),
                "faltan %d meses de certificación %s (%d de %d)"
                        .formatted(need - have, standard, have, need));
    }

    private static Words pieces(Requirement requirement, Progress progress) {
        var mark = requirement.minimumScore();
        var best = progress.bestScore();
        var missing = progress.need() - progress.have();
        if (progress.need() > 1) {
            return words(
                    missing + " more of " + progress.need(),
                    "faltan " + missing + " de " + progress.need());
        }
        if (mark == null) {
            return words("not shown yet", "aún no se ha mostrado");
        }
        return best == null
                ? words("at least " + plain(mark), "al menos " + plain(mark))
                : words(
                        "at least " + plain(mark) + "; best so far " + plain(best),
                        "al menos " + plain(mark) + "; lo mejor hasta ahora " + plain(best));
    }

    private static Words hours(Amount hours) {
        var missing = plain(hours.missing());
        var need = plain(hours.need());
        return words(missing + " more hours of " + need, "faltan " + missing + " horas de " + need);
    }

    private static Words joined(List<Words> said) {
        if (said.size() == 1) {
            return said.getFirst();
        }
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
