package org.safetynets.training.certification.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Where a certification stands, and everything that brought it there. */
public record Standing(Status status, List<HistoryEntry> history, long version) {

    public Standing {
        history = List.copyOf(history);
    }

    static Standing first(HistoryEntry entry) {
        return new Standing(entry.change().leadsTo(), List.of(entry), 1);
    }

    Standing withoutWords() {
        var plain =
                history.stream()
                        .map(
                                it ->
                                        new HistoryEntry(
                                                it.change(), it.at(), null, "", it.ground(), null))
                        .toList();
        return new Standing(status, plain, version + 1);
    }

    /** As it stands, with something else about the certification changed. */
    Standing touched() {
        return new Standing(status, history, version + 1);
    }

    /** When it was issued. */
    public Instant begunAt() {
        return history.getFirst().at();
    }

    Standing after(HistoryEntry entry) {
        return after(entry, entry.change().leadsTo());
    }

    Standing after(HistoryEntry entry, Status next) {
        var longer = new ArrayList<>(history);
        longer.add(entry);
        return new Standing(next, longer, version + 1);
    }
}
