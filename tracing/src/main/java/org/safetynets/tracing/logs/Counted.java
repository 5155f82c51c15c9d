package org.safetynets.tracing.logs;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.logs.export.LogRecordExporter;
import java.util.Collection;

/** Counts what the collector took, and what it did not after all tries. */
final class Counted implements LogRecordExporter {

    private final LogRecordExporter exporter;
    private final Lines lines;

    Counted(LogRecordExporter exporter, Lines lines) {
        this.exporter = exporter;
        this.lines = lines;
    }

    @Override
    public CompletableResultCode export(Collection<LogRecordData> logs) {
        // the processor uses the collection again for the next ones
        var count = logs.size();
        try {
            var result = exporter.export(logs);
            return result.whenComplete(() -> lines.left(count, result.isSuccess()));
        } catch (RuntimeException e) {
            lines.left(count, false);
            throw e;
        }
    }

    @Override
    public CompletableResultCode flush() {
        return exporter.flush();
    }

    @Override
    public CompletableResultCode shutdown() {
        return exporter.shutdown();
    }
}
