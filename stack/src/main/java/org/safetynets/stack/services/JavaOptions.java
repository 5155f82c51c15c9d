package org.safetynets.stack.services;

import java.util.ArrayList;
import java.util.List;
import org.safetynets.stack.parts.Site;

/** How a service's JVM is tuned: for many services on one small machine. */
final class JavaOptions {
    private static final List<String> SMALL =
            List.of(
                    // Starts in two thirds of the time and holds an eighth less than with the
                    // second
                    // compiler; where throughput counts, NETS_JAVA_OPTIONS takes level 4.
                    "-XX:TieredStopAtLevel=1",
                    "-Xms32m",
                    "-Xss512k",
                    "-XX:+UseSerialGC",
                    "-XX:+UseCompactObjectHeaders",
                    "-XX:MinHeapFreeRatio=15",
                    "-XX:MaxHeapFreeRatio=30",
                    "-XX:+ExitOnOutOfMemoryError",
                    "--enable-native-access=ALL-UNNAMED",
                    "-Djava.security.egd=file:/dev/urandom",
                    "-Dspring.jmx.enabled=false");

    /** Enough for what each holds; not reserved, only never exceeded. */
    private static final String HEAP = "-Xmx160m";

    /** Thousands of people leave their inbox open, at a hundred kilobytes each. */
    private static final String HEAP_FOR_STREAMS = "-Xmx400m";

    private JavaOptions() {}

    /** {@code NETS_JAVA_OPTIONS} and {@code NETS_JAVA_OPTIONS_GROUP_SERVICE} add and override. */
    static List<String> of(Site site, Service service) {
        var options = new ArrayList<>(SMALL);
        options.add(service == Service.NOTIFICATIONS ? HEAP_FOR_STREAMS : HEAP);
        options.addAll(given(site, "NETS_JAVA_OPTIONS"));
        options.addAll(given(site, "NETS_JAVA_OPTIONS_" + service.variableSuffix()));
        return List.copyOf(options);
    }

    private static List<String> given(Site site, String variable) {
        return site.variable(variable)
                .map(it -> List.of(it.strip().split("\\s+")))
                .orElse(List.of());
    }
}
