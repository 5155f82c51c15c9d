package org.safetynets.platform.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Figures of the service as a whole. */
@AutoConfiguration
public class MetricsAutoConfiguration {

    @Bean
    Figures figures(List<Figure> figures, MeterRegistry meters) {
        return new Figures(figures, meters);
    }
}
