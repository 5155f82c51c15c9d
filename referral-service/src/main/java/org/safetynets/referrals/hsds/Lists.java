package org.safetynets.referrals.hsds;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.problems.InvalidRequestException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;

/** Answers a list in the format that is asked for: a page of it, or all of it line by line. */
@Component
class Lists {

    private final Lines lines;

    Lists(Lines lines) {
        this.lines = lines;
    }

    /** Of a list that is read from the store; null when it is written already. */
    @Nullable ResponseEntity<?> answer(
            @Nullable String format,
            Supplier<HsdsPage<?>> page,
            Supplier<Stream<?>> all,
            NativeWebRequest exchange)
            throws IOException {
        return switch (format == null ? "json" : format) {
            case "json" -> Hsds.cached(page.get());
            case "ndjson" -> {
                lines.write(all.get(), exchange);
                yield null;
            }
            default -> throw new InvalidRequestException("format", "must be json or ndjson");
        };
    }

    /** Of a list that is all there. */
    @Nullable ResponseEntity<?> answer(
            @Nullable String format, List<?> all, PageWanted page, NativeWebRequest exchange)
            throws IOException {
        return answer(format, () -> HsdsPage.cut(all, page), all::stream, exchange);
    }
}
