package org.safetynets.faults.linear;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for an order in which operations could have happened one after the other, each between its
 * beginning and its answer, after Wing and Gong with Lowe's memory of what was tried.
 */
public final class Linearization<S, O> {
    private final Model<S, O> model;
    private final List<Operation<O>> operations;

    public Linearization(Model<S, O> model, List<Operation<O>> operations) {
        this.model = model;
        this.operations =
                operations.stream().sorted(Comparator.comparing(Operation::invoked)).toList();
    }

    /** What has been put in order so far, and the state that leads to. */
    private record Step<S>(BitSet done, S state) {}

    /** Empty when there is such an order, else how far the longest went. */
    public Optional<String> contradiction() {
        Deque<Step<S>> open = new ArrayDeque<>();
        Set<Step<S>> tried = new HashSet<>();
        open.push(new Step<>(new BitSet(), model.initial()));
        var furthest = new BitSet();
        while (!open.isEmpty()) {
            var step = open.pop();
            if (complete(step.done())) {
                return Optional.empty();
            }
            if (step.done().cardinality() > furthest.cardinality()) {
                furthest = step.done();
            }
            for (var next : next(step)) {
                if (tried.add(next)) {
                    open.push(next);
                }
            }
        }
        return Optional.of(described(furthest));
    }

    private boolean complete(BitSet done) {
        for (var i = done.nextClearBit(0); i < operations.size(); i = done.nextClearBit(i + 1)) {
            if (!operations.get(i).unknown()) {
                return false;
            }
        }
        return true;
    }

    private List<Step<S>> next(Step<S> step) {
        var limit = earliestAnswer(step.done());
        var next = new ArrayList<Step<S>>();
        for (var i = step.done().nextClearBit(0);
                i < operations.size() && !operations.get(i).invoked().isAfter(limit);
                i = step.done().nextClearBit(i + 1)) {
            var done = (BitSet) step.done().clone();
            done.set(i);
            model.step(step.state(), operations.get(i).what())
                    .forEach(state -> next.add(new Step<>(done, state)));
        }
        return next;
    }

    /** What begins after an answer cannot come before what was answered. */
    private Instant earliestAnswer(BitSet done) {
        var earliest = Instant.MAX;
        for (var i = done.nextClearBit(0); i < operations.size(); i = done.nextClearBit(i + 1)) {
            var answered = operations.get(i).answered();
            if (answered != null && answered.isBefore(earliest)) {
                earliest = answered;
            }
        }
        return earliest;
    }

    private String described(BitSet furthest) {
        var first =
                operations.stream()
                        .filter(it -> !it.unknown())
                        .filter(it -> !furthest.get(operations.indexOf(it)))
                        .findFirst()
                        .orElseThrow();
        return "no order explains it: %d of %d fit, not %s answered at %s"
                .formatted(
                        furthest.cardinality(), operations.size(), first.what(), first.answered());
    }
}
