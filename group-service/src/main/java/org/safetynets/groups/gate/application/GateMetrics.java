package org.safetynets.groups.gate.application;

import io.micrometer.core.instrument.MeterRegistry;
import org.safetynets.contracts.WireEnums;
import org.safetynets.groups.group.domain.GroupChanged;
import org.springframework.stereotype.Component;

/** How often the gate paused and resumed groups, and met one that it cannot read. */
@Component
class GateMetrics {

    private static final String GROUPS = "nets.gate.groups";
    private static final String UNREADABLE = "nets.gate.unreadable";

    private final MeterRegistry meters;

    GateMetrics(MeterRegistry meters) {
        this.meters = meters;
        // A rate can only be told of what was there before it counted.
        for (var change : GroupChanged.Change.values()) {
            meters.counter(GROUPS, "change", WireEnums.wire(change));
        }
        meters.counter(UNREADABLE);
    }

    void count(GroupChanged changed) {
        meters.counter(GROUPS, "change", WireEnums.wire(changed.change())).increment();
    }

    void countUnreadable() {
        meters.counter(UNREADABLE).increment();
    }
}
