package org.safetynets.training.standard.domain;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a newer version means for those under way to, or certified to, an earlier one: a minor one
 * is met at their renewal, a major one within the days that it gives.
 */
public record Transition(StandardContent pinned, Optional<Standard> newer) {

    /** Between a version and the newest of the same standard, which may be itself. */
    public static Transition of(Standard pinned, Optional<Standard> newest) {
        var number = SemanticVersion.of(pinned.content().version());
        return new Transition(
                pinned.content(),
                newest.filter(
                        it -> SemanticVersion.of(it.content().version()).compareTo(number) > 0));
    }

    /** What the newer version adds or raises; nothing when there is none. */
    public List<Requirement> bridge() {
        return newer.map(Standard::content)
                .map(it -> Comparison.between(pinned, it).bridge(it))
                .orElse(List.of());
    }

    /** The last day without the bridge; empty when nothing presses. */
    public Optional<LocalDate> bridgeDueOn() {
        return newer.filter(it -> major(it.content()) > major(pinned))
                .flatMap(
                        it ->
                                it.publishedAt()
                                        .map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC))
                                        .map(
                                                day ->
                                                        day.plusDays(
                                                                it.content()
                                                                        .rules()
                                                                        .bridgeDays())));
    }

    /** What is asked that day of those under way, the bridge included once it is due. */
    public List<Requirement> askedOn(LocalDate day) {
        var due = bridgeDueOn();
        return due.isPresent() && day.isAfter(due.get()) ? bridged() : pinned.requirements();
    }

    private List<Requirement> bridged() {
        var bridge = bridge().stream().collect(toMap(Requirement::code, Function.identity()));
        var asked = new ArrayList<Requirement>();
        for (var each : pinned.requirements()) {
            var raised = bridge.remove(each.code());
            asked.add(raised == null ? each : raised);
        }
        bridge().stream().filter(it -> bridge.containsKey(it.code())).forEach(asked::add);
        return List.copyOf(asked);
    }

    private static int major(StandardContent content) {
        return SemanticVersion.of(content.version()).major();
    }
}
