package org.safetynets.training.shared.domain;

/** Which part of a list is wanted. */
public record Range(long offset, int size) {

    public static Range first(int size) {
        return new Range(0, size);
    }
}
