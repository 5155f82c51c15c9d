package org.safetynets.benchmarks;

import io.debezium.engine.DebeziumEngine;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.kafka.common.utils.AppInfoParser;
import org.springframework.boot.SpringBootVersion;
import org.springframework.modulith.events.EventExternalizationConfiguration;

/** The versions of what is measured and of what it stands on. */
final class Versions {

    private Versions() {}

    static Map<String, String> all() {
        var versions = new TreeMap<String, String>();
        versions.put("java", Runtime.version().toString());
        versions.put("spring-boot", SpringBootVersion.getVersion());
        versions.put("spring-modulith", of(EventExternalizationConfiguration.class));
        versions.put("debezium", of(DebeziumEngine.class));
        versions.put("kafka-clients", AppInfoParser.getVersion());
        versions.put("kafka", org.safetynets.stack.cache.Versions.of("kafka"));
        versions.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        return versions;
    }

    private static String of(Class<?> type) {
        return Objects.requireNonNullElse(type.getPackage().getImplementationVersion(), "unknown");
    }
}
