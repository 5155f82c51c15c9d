package org.safetynets.groups.finder;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Some of the minutes of a week, which begins anew where it ends; from Monday, 0, to 10,079. */
final class WeekMinutes {

    static final int DAY = 24 * 60;
    static final int WEEK = 7 * DAY;

    /** Minutes one after the other, the last one left out. */
    record Range(int from, int to) {}

    private final BitSet minutes;

    private WeekMinutes(BitSet minutes) {
        this.minutes = minutes;
    }

    static WeekMinutes all() {
        return between(0, WEEK);
    }

    static WeekMinutes none() {
        return new WeekMinutes(new BitSet(WEEK));
    }

    /** So many minutes from one on, over the end of the week if need be. */
    static WeekMinutes between(int from, int to) {
        var bits = new BitSet(WEEK);
        set(bits, from, to);
        return new WeekMinutes(bits);
    }

    private static void set(BitSet bits, int from, int to) {
        var length = Math.min(to - from, WEEK);
        var begin = Math.floorMod(from, WEEK);
        bits.set(begin, Math.min(begin + length, WEEK));
        bits.set(0, Math.max(0, begin + length - WEEK));
    }

    WeekMinutes or(WeekMinutes other) {
        var bits = copy();
        bits.or(other.minutes);
        return new WeekMinutes(bits);
    }

    WeekMinutes and(WeekMinutes other) {
        var bits = copy();
        bits.and(other.minutes);
        return new WeekMinutes(bits);
    }

    /** The same so many minutes later. */
    WeekMinutes later(int by) {
        var bits = new BitSet(WEEK);
        ranges().forEach(it -> set(bits, it.from() + by, it.to() + by));
        return new WeekMinutes(bits);
    }

    /** Each made longer on both sides. */
    WeekMinutes wider(int before, int after) {
        var bits = new BitSet(WEEK);
        ranges().forEach(it -> set(bits, it.from() - before, it.to() + after));
        return new WeekMinutes(bits);
    }

    boolean has(int minute) {
        return minutes.get(minute);
    }

    boolean isEmpty() {
        return minutes.isEmpty();
    }

    boolean isAll() {
        return minutes.cardinality() == WEEK;
    }

    /** In order; what goes over the end of the week is in two. */
    List<Range> ranges() {
        var ranges = new ArrayList<Range>();
        for (var from = minutes.nextSetBit(0); from >= 0; ) {
            var to = minutes.nextClearBit(from);
            ranges.add(new Range(from, to));
            from = minutes.nextSetBit(to);
        }
        return ranges;
    }

    /** In the order of a week that begins with that minute. */
    List<Range> rangesFrom(int first) {
        var ranges = new ArrayList<>(and(between(first, WEEK)).ranges());
        ranges.addAll(and(between(0, first)).ranges());
        return ranges;
    }

    private BitSet copy() {
        return (BitSet) minutes.clone();
    }
}
