package org.safetynets.benchmarks.report;

import java.lang.management.ManagementFactory;

/** The machine everything runs on. */
public final class Machine {

    private Machine() {}

    /** The load average over the last minute; negative where the system does not tell. */
    public static double load1() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
