package org.safetynets.identity.export.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.export.domain.Export;
import org.safetynets.identity.export.domain.ExportId;
import org.safetynets.identity.export.domain.Progress;
import org.safetynets.identity.export.domain.Progress.Expired;
import org.safetynets.identity.export.domain.Progress.Failed;
import org.safetynets.identity.export.domain.Progress.Gathering;
import org.safetynets.identity.export.domain.Progress.Ready;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An export as it is stored, without its archive.
 *
 * @param next when there is something to do: the next try, or the end
 */
@Document(ExportDocument.COLLECTION)
record ExportDocument(
        @Id UUID id,
        UUID personId,
        Instant requestedAt,
        State state,
        @Nullable Instant next,
        int attempts,
        @Nullable Instant doneAt,
        @Nullable Instant expiredAt,
        List<String> missing,
        long version) {

    static final String COLLECTION = "exports";

    enum State {
        GATHERING,
        READY,
        EXPIRED,
        FAILED
    }

    static ExportDocument of(Export it) {
        return switch (it.progress()) {
            case Gathering(var attempts, var next) ->
                    of(it, State.GATHERING, next, attempts, null, null, List.of());
            case Ready(var at, var until, var missing) ->
                    of(it, State.READY, until, 0, at, null, missing);
            case Expired(var ready, var at) -> of(it, State.EXPIRED, null, 0, ready, at, List.of());
            case Failed(var at) -> of(it, State.FAILED, null, 0, at, null, List.of());
        };
    }

    private static ExportDocument of(
            Export it,
            State state,
            @Nullable Instant next,
            int attempts,
            @Nullable Instant doneAt,
            @Nullable Instant expiredAt,
            List<String> missing) {
        return new ExportDocument(
                it.id().value(),
                it.person().value(),
                it.requestedAt(),
                state,
                next,
                attempts,
                doneAt,
                expiredAt,
                missing,
                it.version());
    }

    Export restore() {
        return new Export(
                new ExportId(id), new PersonId(personId), requestedAt, progress(), version);
    }

    private Progress progress() {
        return switch (state) {
            case GATHERING -> new Gathering(attempts, needed(next));
            case READY -> new Ready(needed(doneAt), needed(next), missing);
            case EXPIRED -> new Expired(needed(doneAt), needed(expiredAt));
            case FAILED -> new Failed(needed(doneAt));
        };
    }

    private static Instant needed(@Nullable Instant field) {
        return Objects.requireNonNull(field);
    }
}
