package org.safetynets.faults.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.safetynets.faults.fault.BadWire.Ends;

/** All that can go wrong here. */
public final class Faults {
    private static final List<String> SERVICES =
            List.of(
                    "gateway",
                    "identity-service",
                    "training-service",
                    "group-service",
                    "notification-service",
                    "referral-service");
    private static final List<String> PARTS = List.of("mongodb", "kafka", "keycloak", "mail");
    private static final List<String> FROZEN =
            List.of(
                    "group-service",
                    "training-service",
                    "notification-service",
                    "mongodb",
                    "kafka");

    /** What the news of a revocation passes on its way into a group. */
    private static final Set<String> ON_THE_WAY =
            Set.of("training-service", "group-service", "mongodb", "kafka");

    private final Suite suite;

    public Faults(Suite suite) {
        this.suite = suite;
    }

    public List<Fault> all() {
        var all = new ArrayList<Fault>();
        SERVICES.forEach(it -> all.add(kill(it, suite.instances(it))));
        PARTS.forEach(it -> all.add(kill(it, List.of(it))));
        FROZEN.forEach(it -> all.add(freeze(it)));
        all.add(new Poison("poison", suite, false));
        all.addAll(wires());
        List.of("mongodb", "kafka").forEach(it -> all.add(fullDisk(it)));
        List.of("group-service", "training-service").forEach(it -> all.add(clockJump(it)));
        all.add(new KillPrimary(suite));
        all.add(new Restart("restart-one-of-two", suite, "group-service-2", true));
        return all;
    }

    private List<Fault> wires() {
        var store =
                new Ends(
                        "group-service",
                        "mongodb",
                        "NETS_MONGODB_URI_GROUP_SERVICE",
                        "mongodb://127.0.0.1:%d/?directConnection=true"::formatted);
        var commands =
                new Ends(
                        "gateway",
                        "group-service",
                        "NETS_GROUPS_GATEWAY",
                        "http://127.0.0.1:%d"::formatted);
        return List.of(
                new BadWire("slow-store", suite, store, Wire.State.SLOW),
                new BadWire("cut-store", suite, store, Wire.State.CUT),
                new BadWire("slow-commands", suite, commands, Wire.State.SLOW),
                new BadWire("lost-answers", suite, commands, Wire.State.LOSING_ANSWERS));
    }

    /** Two that together touch most ways of losing something. */
    public List<Fault> brief() {
        return List.of(named("kill-group-service"), named("kill-kafka"));
    }

    /** The one of that name; names what there is when there is none. */
    public Fault named(String name) {
        return all().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "There is no fault %s; there are %s"
                                                .formatted(
                                                        name,
                                                        all().stream().map(Fault::name).toList())));
    }

    private Fault kill(String what, List<String> processes) {
        return new Kill("kill-" + what, suite, processes, ON_THE_WAY.contains(what));
    }

    private Fault freeze(String what) {
        var processes = SERVICES.contains(what) ? suite.instances(what) : List.of(what);
        return new Freeze("freeze-" + what, suite, processes, ON_THE_WAY.contains(what));
    }

    private Fault fullDisk(String what) {
        return new FullDisk("full-disk-" + what, suite, what, ON_THE_WAY.contains(what));
    }

    private Fault clockJump(String service) {
        return new ClockJump("clock-jump-" + service, suite, service, Duration.ofMinutes(10));
    }
}
