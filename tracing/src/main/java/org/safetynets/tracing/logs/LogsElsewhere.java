package org.safetynets.tracing.logs;

import ch.qos.logback.classic.LoggerContext;
import io.opentelemetry.exporter.otlp.http.logs.OtlpHttpLogRecordExporter;
import io.opentelemetry.sdk.logs.SdkLoggerProvider;
import io.opentelemetry.sdk.logs.export.BatchLogRecordProcessor;
import io.opentelemetry.sdk.resources.Resource;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Hands every log line of the process to a collector, as it is written to standard output: whoever
 * gets hold of this machine later cannot change what has been handed over. What the collector does
 * not take is counted and dropped, never waited for.
 */
public final class LogsElsewhere implements AutoCloseable {

    /** Says that an agent of the operator's takes the lines from standard output. */
    private static final String BY_AN_AGENT = "none";

    private static final String LOGS = "/v1/logs";
    private static final long SECONDS_TO_END = 3;

    private final Lines lines = new Lines();
    private final @Nullable SdkLoggerProvider provider;
    private final @Nullable Handing handing;

    /**
     * @param address of an OpenTelemetry collector that takes OTLP over HTTP, e.g. {@code
     *     https://logs:4318}; empty or {@code none} for none
     * @param service the name of the application
     * @param instance what tells it from others of the same name
     */
    public LogsElsewhere(String address, String service, String instance) {
        if (address.isBlank() || address.equals(BY_AN_AGENT)) {
            this.provider = null;
            this.handing = null;
            return;
        }
        var resource =
                Resource.builder()
                        .put("service.name", service)
                        .put("service.namespace", "safety-nets")
                        .put("service.instance.id", instance)
                        .build();
        var exporter = OtlpHttpLogRecordExporter.builder().setEndpoint(endpoint(address)).build();
        this.provider =
                SdkLoggerProvider.builder()
                        .setResource(resource)
                        .addLogRecordProcessor(
                                BatchLogRecordProcessor.builder(new Counted(exporter, lines))
                                        .setMaxQueueSize(Lines.ROOM)
                                        .build())
                        .build();
        this.handing = new Handing(provider.get("org.safetynets"), lines, context());
    }

    private static String endpoint(String address) {
        var uri = URI.create(address);
        if (uri.getHost() == null
                || !("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
            throw new IllegalArgumentException(
                    "NETS_LOGS has to be the address of a collector or none, not " + address);
        }
        return address.replaceAll("/$", "") + LOGS;
    }

    private static LoggerContext context() {
        return (LoggerContext) LoggerFactory.getILoggerFactory();
    }

    /** How many lines the collector took so far. */
    public long handedOver() {
        return lines.handedOver();
    }

    /** How many it did not take, after all tries or for want of room to wait. */
    public long lost() {
        return lines.lost();
    }

    /** Hands over what is left, for a few seconds at most. */
    @Override
    public void close() {
        if (handing != null) {
            handing.end();
        }
        if (provider != null) {
            provider.shutdown().join(SECONDS_TO_END, TimeUnit.SECONDS);
        }
    }
}
