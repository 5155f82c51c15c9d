package org.safetynets.portal.charts;

import java.util.Comparator;
import java.util.List;

/**
 * One bar of a chart, which is a row of its table too.
 *
 * @param words what the number says
 */
public record Bar(String label, long value, String words) {

    static List<Bar> highestFirst(List<Bar> bars) {
        return bars.stream().sorted(Comparator.comparingLong(Bar::value).reversed()).toList();
    }
}
