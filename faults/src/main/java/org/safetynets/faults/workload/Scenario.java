package org.safetynets.faults.workload;

import java.util.Random;

/** Something that people do, a step of it at a time. */
@FunctionalInterface
interface Scenario {

    void play(Random random);
}
