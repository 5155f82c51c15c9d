package org.safetynets.tracing.logs;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/** How many lines a collector took and how many were lost to it; none of either without one. */
public final class LogLineMetrics implements MeterBinder {

    private final LogsElsewhere logs;

    public LogLineMetrics(LogsElsewhere logs) {
        this.logs = logs;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        FunctionCounter.builder("nets.logs.handed.over", logs, LogsElsewhere::handedOver)
                .description("Log lines that the collector took")
                .register(meters);
        FunctionCounter.builder("nets.logs.lost", logs, LogsElsewhere::lost)
                .description("Log lines that the collector did not take")
                .register(meters);
    }
}
