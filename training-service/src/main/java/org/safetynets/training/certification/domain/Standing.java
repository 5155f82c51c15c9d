package org.safetynets.training.certification.domain;

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
                        .map(it -> new HistoryEntry(it.change(), it.at(), null, ""))
                        .toList();
        return new Standing(status, plain, version + 1);
    }

    Standing after(HistoryEntry entry) {
        var longer = new ArrayList<>(history);
        longer.add(entry);
        return new Standing(entry.change().leadsTo(), longer, version + 1);
    }
}
