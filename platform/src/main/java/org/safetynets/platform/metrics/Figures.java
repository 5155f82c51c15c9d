package org.safetynets.platform.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Asks for the figures now and then, so that a scrape costs no question. What cannot be answered is
 * not a number, and never the last answer: nobody may be calmed by what was true an hour ago.
 */
public final class Figures {

    private static final Logger LOG = LoggerFactory.getLogger(Figures.class);

    private final Map<Figure, Double> answers = new LinkedHashMap<>();

    public Figures(List<Figure> figures, MeterRegistry meters) {
        figures.forEach(
                it -> {
                    answers.put(it, Double.NaN);
                    Gauge.builder(it.name(), () -> answer(it))
                            .description(it.description())
                            .register(meters);
                });
    }

    private double answer(Figure figure) {
        synchronized (answers) {
            return answers.getOrDefault(figure, Double.NaN);
        }
    }

    /** Asks all of them anew; one that cannot be answered keeps none of the others. */
    @Scheduled(
            initialDelayString = "${nets.figures.every:PT15S}",
            fixedDelayString = "${nets.figures.every:PT15S}")
    public void ask() {
        for (var figure : List.copyOf(answers.keySet())) {
            var answer = ask(figure);
            synchronized (answers) {
                answers.put(figure, answer);
            }
        }
    }

    private static double ask(Figure figure) {
        try {
            return figure.question().get().doubleValue();
        } catch (RuntimeException e) {
            LOG.warn("{} is not known now: {}", figure.name(), e.toString());
            return Double.NaN;
        }
    }
}
