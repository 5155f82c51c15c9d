package org.safetynets.stack.content;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.safetynets.stack.content.Outcome.Result;

/**
 * Puts into a network what it has nothing for; what it has stays, unless all is to be replaced.
 *
 * @param dryRun only tells what would be done
 * @param replace what the network has otherwise is replaced, too
 */
public record Loading(Set<Kind> kinds, boolean dryRun, boolean replace) {

    public Loading {
        kinds = Set.copyOf(kinds);
    }

    public static Loading everything() {
        return new Loading(Set.of(Kind.values()), false, false);
    }

    /** Each when it is asked for, so that it can be told while the next is on its way. */
    public Stream<Outcome> load(Shelves shelves, Sender network) {
        return Stream.of(Kind.values())
                .filter(kinds::contains)
                .flatMap(kind -> load(kind, shelves, network));
    }

    private Stream<Outcome> load(Kind kind, Shelves shelves, Sender network) {
        try {
            return shelves.of(kind, network).stream().map(it -> settle(it, network));
        } catch (NotRead e) {
            String why = "what the network has was not read: " + e.getMessage();
            return Stream.of(new Outcome(kind, "all", Result.REFUSED, why, List.of()));
        }
    }

    private Outcome settle(Item item, Sender network) {
        if (item.kept() == null) {
            return item.stays() == null
                    ? sent(item, item.add(), Result.CREATED, List.of(), network)
                    : outcome(item, Result.KEPT, item.stays(), List.of());
        }
        var differences = Comparison.between(item.shipped(), item.kept());
        if (differences.isEmpty()) {
            return outcome(item, Result.UNCHANGED, "", differences);
        }
        if (!replace || item.stays() != null) {
            return outcome(item, Result.KEPT, whyKept(item), differences);
        }
        return sent(item, item.replace(), Result.UPDATED, differences, network);
    }

    private static String whyKept(Item item) {
        return item.stays() == null ? "the network has its own" : item.stays();
    }

    private Outcome sent(
            Item item, Request request, Result done, List<Difference> differences, Sender network) {
        if (dryRun) {
            return outcome(item, done, item.next(), differences);
        }
        Answer answer = network.send(request);
        return answer.isOk()
                ? outcome(item, done, item.next(), differences)
                : outcome(item, Result.REFUSED, answer.problem(), differences);
    }

    private static Outcome outcome(
            Item item, Result result, String remark, List<Difference> differences) {
        return new Outcome(item.kind(), item.name(), result, remark, differences);
    }
}
