package org.safetynets.platform.web;

/**
 * Which page of a list is asked for, by the query parameters {@code page} (from 0) and {@code size}
 * (1 to 100, 20 unless told).
 */
public record PageRequest(int page, int size) {

    public static final int MAX_SIZE = 100;
    public static final int MAX_PAGE = 100_000;

    public static PageRequest first() {
        return new PageRequest(0, 20);
    }

    /** How many items come before the page. */
    public long offset() {
        return (long) page * size;
    }
}
