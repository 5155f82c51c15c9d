package org.safetynets.groups.measures;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A measure as the network uses it. A version never changes; another one follows, so that a score
 * always belongs to the items it was made of.
 *
 * @param id the code and the version
 */
@Document(Measure.COLLECTION)
public record Measure(@Id String id, String code, int version, Content content, Instant since) {

    static final String COLLECTION = "measures";

    /** When members are asked: measures compare, so they need at least two of the three. */
    public enum Point {
        START,
        MIDDLE,
        END
    }

    /** What the licence lets the network do. */
    public enum Licence {
        /** The project's own, public domain, or free to use without asking. */
        FREE,
        /** Said to be free, which the network confirms before it is used. */
        CONFIRM,
        /**
         * Its items may not be handed on; they are kept only with a permission of the network's.
         */
        LICENSED
    }

    /**
     * What it asks and how it counts.
     *
     * @param intro what is to be known before answering, such as what the ends of the scale mean
     * @param permission what the network holds of the licence: a reference, not a text
     * @param items by language, each; empty where they may not be handed on
     * @param least the lowest answer to an item
     * @param factor by which the sum of the answers is multiplied
     * @param active whether members are asked
     */
    public record Content(
            Map<String, String> names,
            @Nullable Map<String, String> intro,
            Licence licence,
            String terms,
            @Nullable String permission,
            List<Map<String, String>> items,
            int least,
            int most,
            int factor,
            boolean lowerIsBetter,
            List<Flag> flags,
            boolean active) {

        boolean may() {
            return licence == Licence.FREE || permission != null;
        }
    }

    /**
     * What asks for a private look.
     *
     * @param items numbers from 0 of those that are added up; all when empty
     * @param from at least so much, after the factor; null for no such limit
     * @param to at most so much
     */
    public record Flag(List<Integer> items, @Nullable Integer from, @Nullable Integer to) {

        boolean isUpBy(List<Integer> answers, int factor) {
            var sum =
                    factor
                            * (items.isEmpty()
                                    ? sum(answers)
                                    : items.stream().mapToInt(answers::get).sum());
            return (from == null || sum >= from) && (to == null || sum <= to);
        }
    }

    static Measure of(String code, int version, Content content, Instant since) {
        return new Measure(id(code, version), code, version, content, since);
    }

    static String id(String code, int version) {
        return code + "/" + version;
    }

    /** Whether these are answers to its items. */
    boolean takes(List<Integer> answers) {
        return answers.size() == content.items().size()
                && answers.stream().allMatch(it -> it >= content.least() && it <= content.most());
    }

    int score(List<Integer> answers) {
        return content.factor() * sum(answers);
    }

    /** The lowest score there can be. */
    int lowest() {
        return content.factor() * content.least() * content.items().size();
    }

    /** The highest score there can be. */
    int highest() {
        return content.factor() * content.most() * content.items().size();
    }

    private static int sum(List<Integer> answers) {
        return answers.stream().mapToInt(it -> it).sum();
    }

    /** Whether somebody looks, in private, how the person is. */
    boolean asksForReview(List<Integer> answers) {
        return content.flags().stream().anyMatch(it -> it.isUpBy(answers, content.factor()));
    }
}
