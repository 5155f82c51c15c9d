package org.safetynets.groups.certification.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.safetynets.groups.purpose.domain.PurposeCode;

/** The days on which at least one of some people may lead for a purpose. */
public final class Coverage {

    private final List<Certification> certifications;

    private Coverage(List<Certification> certifications) {
        this.certifications = certifications;
    }

    public static Coverage of(PurposeCode purpose, Collection<Standing> standings) {
        return new Coverage(
                standings.stream()
                        .flatMap(it -> it.certifications().stream())
                        .filter(it -> it.allows(purpose))
                        .toList());
    }

    /** The last day of unbroken coverage that includes that day; empty when it is not covered. */
    public Optional<LocalDate> through(LocalDate day) {
        var last = lastDayFrom(day);
        for (var next = last; next.isPresent(); next = lastDayFrom(next.get().plusDays(1))) {
            last = next;
        }
        return last;
    }

    private Optional<LocalDate> lastDayFrom(LocalDate day) {
        return certifications.stream()
                .filter(it -> it.coversDay(day))
                .map(Certification::graceThrough)
                .max(Comparator.naturalOrder());
    }

    /** Whether something new may begin that day: in its grace a certification only carries on. */
    public boolean opensOn(LocalDate day) {
        return certifications.stream().anyMatch(it -> it.opensOn(day));
    }

    /** The first covered day after that day. */
    public Optional<LocalDate> nextAfter(LocalDate day) {
        return certifications.stream()
                .filter(
                        it ->
                                it.graceThrough().isAfter(day)
                                        && !it.graceThrough().isBefore(it.from()))
                .map(it -> it.from().isAfter(day) ? it.from() : day.plusDays(1))
                .min(Comparator.naturalOrder());
    }
}
