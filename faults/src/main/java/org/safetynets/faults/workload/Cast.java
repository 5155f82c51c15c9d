package org.safetynets.faults.workload;

import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;

/**
 * Everybody in the workload.
 *
 * @param seekers those whom nobody acts for at the moment
 */
record Cast(List<Circle> circles, BlockingQueue<Seeker> seekers) {

    Cast {
        circles = List.copyOf(circles);
    }

    Circle any(Random random) {
        return circles.get(random.nextInt(circles.size()));
    }
}
