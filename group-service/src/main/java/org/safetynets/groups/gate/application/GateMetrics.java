package org.safetynets.groups.gate.application;

import io.micrometer.core.instrument.MeterRegistry;
import org.safetynets.contracts.WireEnums;
import org.safetynets.groups.group.domain.GroupChanged;
import org.springframework.stereotype.Component;

/** How often the gate paused and resumed groups, and met one that it cannot read. */
@Component
class GateMetrics {

    private final MeterRegistry meters;

    GateMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    void count(GroupChanged changed) {
        meters.counter("nets.gate.groups", "change", WireEnums.wire(changed.change())).increment();
    }

    void countUnreadable() {
        meters.counter("nets.gate.unreadable").increment();
    }
}
