package org.safetynets.referrals.fhir.access;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A scope of a system, as SMART App Launch 2 writes it, for example {@code system/Task.rs}; those
 * of version 1 ({@code system/Task.read}) are understood as well.
 *
 * @param resource a resource type, or {@code *} for all
 */
public record Scope(String resource, Set<Right> rights) {

    private static final Pattern V2 =
            Pattern.compile("system/([A-Za-z]{1,64}|\\*)\\.(?=.)(c?r?u?d?s?)");
    private static final Pattern V1 =
            Pattern.compile("system/([A-Za-z]{1,64}|\\*)\\.(read|write|\\*)");

    /** What may be done to a resource. */
    public enum Right {
        CREATE('c'),
        READ('r'),
        UPDATE('u'),
        DELETE('d'),
        SEARCH('s');

        private final char letter;

        Right(char letter) {
            this.letter = letter;
        }
    }

    /** Empty when the text is no such scope, or one with restrictions that we do not know. */
    static Optional<Scope> parse(String text) {
        var old = V1.matcher(text);
        if (old.matches()) {
            return Optional.of(new Scope(old.group(1), rightsOfOld(old.group(2))));
        }
        var now = V2.matcher(text);
        return now.matches()
                ? Optional.of(new Scope(now.group(1), rights(now.group(2))))
                : Optional.empty();
    }

    private static Set<Right> rights(String letters) {
        var rights = EnumSet.noneOf(Right.class);
        for (var right : Right.values()) {
            if (letters.indexOf(right.letter) >= 0) {
                rights.add(right);
            }
        }
        return Set.copyOf(rights);
    }

    private static Set<Right> rightsOfOld(String word) {
        return switch (word) {
            case "read" -> Set.of(Right.READ, Right.SEARCH);
            case "write" -> Set.of(Right.CREATE, Right.UPDATE, Right.DELETE);
            default -> Set.of(Right.values());
        };
    }

    boolean allows(String type, Right right) {
        return (resource.equals("*") || resource.equals(type)) && rights.contains(right);
    }
}
