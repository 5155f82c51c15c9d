package org.safetynets.training.standard.domain;

import java.util.Comparator;

/** A standard's version: what breaks raises the first number, what adds the second. */
public record SemanticVersion(int major, int minor, int patch)
        implements Comparable<SemanticVersion> {

    private static final Comparator<SemanticVersion> ORDER =
            Comparator.comparingInt(SemanticVersion::major)
                    .thenComparingInt(SemanticVersion::minor)
                    .thenComparingInt(SemanticVersion::patch);

    /** Three numbers with dots between. */
    public static SemanticVersion of(String text) {
        var numbers = text.split("\\.", -1);
        return new SemanticVersion(
                Integer.parseInt(numbers[0]),
                Integer.parseInt(numbers[1]),
                Integer.parseInt(numbers[2]));
    }

    /** The first that follows this one by a change of that weight. */
    SemanticVersion next(Weight weight) {
        return switch (weight) {
            case MAJOR -> new SemanticVersion(major + 1, 0, 0);
            case MINOR -> new SemanticVersion(major, minor + 1, 0);
            case PATCH -> new SemanticVersion(major, minor, patch + 1);
        };
    }

    @Override
    public int compareTo(SemanticVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }

    /** How much a change asks of those who are certified already. */
    public enum Weight {
        PATCH,
        MINOR,
        MAJOR
    }
}
