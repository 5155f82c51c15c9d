package org.safetynets.identity.erasure.application;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.safetynets.identity.erasure.domain.ErasureStatus;
import org.safetynets.identity.erasure.domain.Erasures;
import org.springframework.stereotype.Component;

/** What operators watch: one overdue erasure is a promise broken. */
@Component
class ErasureMetrics {

    ErasureMetrics(Erasures erasures, MeterRegistry meters) {
        Gauge.builder("nets.identity.erasures.overdue", () -> erasures.count(ErasureStatus.OVERDUE))
                .description("Erasures whose deadline passed before the last receipt")
                .register(meters);
        Gauge.builder("nets.identity.erasures.open", () -> open(erasures))
                .description("Erasures that wait for receipts within their deadline")
                .register(meters);
    }

    private static long open(Erasures erasures) {
        return erasures.count(ErasureStatus.REQUESTED) + erasures.count(ErasureStatus.UNDER_WAY);
    }
}
