package org.safetynets.faults.upgrade;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.safetynets.faults.check.Kind;
import org.safetynets.faults.check.Violation;
import org.safetynets.faults.fault.Fault;
import org.safetynets.faults.fault.Suite;
import org.safetynets.stack.services.Service;

/**
 * Every instance is replaced by one of the new build, one after the other: the new one serves
 * before the old one, which has answered everything, is asked to end. Nobody may feel it, and the
 * news of a revocation is not excused for it.
 */
final class Upgrade implements Fault {
    static final String NAME = "upgrade";

    /** Who is called before who calls, since a service refuses fields that it does not know. */
    static final List<Service> ORDER =
            List.of(
                    Service.IDENTITY,
                    Service.TRAINING,
                    Service.NOTIFICATIONS,
                    Service.REFERRALS,
                    Service.GROUPS,
                    Service.PORTAL,
                    Service.GATEWAY);

    private final Suite next;
    private final Doors doors;
    private final int instances;
    private final Consumer<String> told;
    private final Map<String, Object> figures = new LinkedHashMap<>();
    private @Nullable Visitor visitor;

    /**
     * One that has not begun.
     *
     * @param next how the new build is started, with place for one instance more than there are
     * @param told hears of each instance that was replaced, which takes a while
     */
    Upgrade(Suite next, Doors doors, int instances, Span span, Consumer<String> told) {
        this.next = next;
        this.doors = doors;
        this.instances = instances;
        this.told = told;
        figures.put("from", span.from());
        figures.put("to", span.to());
        figures.put("instances", instances);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean delaysTheGate() {
        return false;
    }

    @Override
    public void inject() {
        doors.clear();
        visitor = new Visitor(next.stack().gateway(), doors.outside());
        var begun = Instant.now();
        ORDER.forEach(it -> Step.of(instances).forEach(step -> replace(it, step)));
        figures.put("replaced", ORDER.size() * instances);
        figures.put("rolled_s", seconds(Duration.between(begun, Instant.now())));
    }

    private void replace(Service service, Step step) {
        var names = next.instances(service.module());
        var fresh = names.get(step.fresh() - 1);
        var old = names.get(step.old() - 1);
        next.start(List.of(fresh));
        doors.open(service, step.fresh());
        doors.leave(service, step.old());
        next.stop(List.of(old));
        told.accept("%s of the new build took the place of %s".formatted(fresh, old));
    }

    @Override
    public void heal() {
        var looking = visitor;
        if (looking != null) {
            looking.close();
        }
    }

    @Override
    public Map<String, Object> figures() {
        var all = new LinkedHashMap<>(figures);
        var outside = doors.outside();
        all.put("answers", outside.answers());
        all.put("felt", outside.failed());
        all.put("turned_away", outside.turnedAway());
        all.put("slowest_s", seconds(outside.slowest()));
        all.put("failed_inside", doors.inside().stream().mapToLong(Tally::failed).sum());
        return all;
    }

    /** What somebody outside felt of it. */
    @Override
    public List<Violation> violations() {
        return doors.outside().failures().stream().map(it -> new Violation(Kind.FELT, it)).toList();
    }

    private static double seconds(Duration span) {
        return span.toMillis() / 1000.0;
    }
}
