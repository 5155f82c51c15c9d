package org.safetynets.benchmarks.relay;

import java.util.Arrays;

/** Who is measured. */
enum Subject {
    OURS("ours"),
    DEBEZIUM("debezium"),
    SPRING_MODULITH("spring-modulith"),
    RAW_TRANSACTIONS("raw-transactions"),
    RAW_KAFKA("raw-kafka");

    private final String label;

    Subject(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    Contender start(Ground ground) {
        return switch (this) {
            case OURS -> new PlatformRelay(ground);
            case DEBEZIUM -> new DebeziumOutbox(ground);
            case SPRING_MODULITH -> new ModulithEvents(ground);
            case RAW_TRANSACTIONS -> new RawTransactions(ground);
            case RAW_KAFKA -> new RawKafka(ground);
        };
    }

    static Subject labelled(String label) {
        return Arrays.stream(values())
                .filter(it -> it.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No subject " + label));
    }
}
