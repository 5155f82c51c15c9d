package org.safetynets.identity.imports.domain;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One line of a file.
 *
 * @param line where it begins, as an editor counts, from 1
 * @param cells by name of the column, without spaces around
 */
public record Row(long line, Map<String, String> cells) {

    public Row {
        cells = Map.copyOf(cells);
    }

    /** The line with something noted besides what the file says. */
    public Row noting(String name, String text) {
        var more = new HashMap<>(cells);
        more.put(name, text);
        return new Row(line, more);
    }

    /** The text of a cell; empty when there is none. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The parts of a cell that holds several, with semicolons between. */
    public List<String> list(String column) {
        return Arrays.stream(cell(column).split(";", -1))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }
}
