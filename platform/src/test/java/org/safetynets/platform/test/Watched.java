package org.safetynets.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusNamingConvention;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a service tells those who watch it, by the names that Prometheus sees, held against the list
 * in {@code deploy/observability/metrics} that alerts and dashboards may use.
 */
public final class Watched {

    private static final Path LISTS = Path.of("../deploy/observability/metrics");
    private static final PrometheusNamingConvention NAMES = new PrometheusNamingConvention();

    private Watched() {}

    /** The service has the metrics of ours that are listed for it, and no others. */
    public static void assertListed(String service, MeterRegistry meters) {
        var exported = new TreeSet<String>();
        meters.forEachMeter(it -> names(it).forEach(exported::add));
        exported.removeIf(it -> !it.startsWith("nets_"));
        assertThat(exported).as(LISTS + "/" + service).containsExactlyElementsOf(list(service));
    }

    private static SortedSet<String> list(String service) {
        try (var lines = Files.lines(LISTS.resolve(service + ".txt"))) {
            return new TreeSet<>(lines.filter(it -> !it.isBlank()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> names(Meter meter) {
        var id = meter.getId();
        var name = NAMES.name(id.getName(), id.getType(), id.getBaseUnit());
        return switch (id.getType()) {
            case COUNTER -> Stream.of(name.endsWith("_total") ? name : name + "_total");
            case TIMER, DISTRIBUTION_SUMMARY ->
                    Stream.of(name, name + "_count", name + "_sum", name + "_max");
            default -> Stream.of(name);
        };
    }
}
