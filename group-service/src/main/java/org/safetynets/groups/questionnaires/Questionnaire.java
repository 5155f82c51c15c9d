package org.safetynets.groups.questionnaires;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.joining.domain.Resource;
import org.safetynets.groups.joining.domain.Route;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What is asked of people who want to join a group of a purpose, besides what everybody is asked,
 * and where the answers lead. A version never changes; another one follows.
 *
 * <p>It only ever adds: the questions of safety and what follows from them are nobody's to edit.
 *
 * @param id the purpose and the version
 */
@Document(Questionnaire.COLLECTION)
record Questionnaire(@Id String id, String purpose, int version, List<Item> items, Instant since) {

    static final String COLLECTION = "questionnaires";

    /**
     * A question of its own, or more that follows from an answer to one that everybody is asked.
     *
     * @param texts by language; empty for one that everybody is asked
     * @param aboutSafety skipped or left out, it asks for a conversation
     */
    record Item(
            String code, Map<String, String> texts, boolean aboutSafety, List<Choice> choices) {}

    /**
     * An answer.
     *
     * @param route a conversation first, or help at once; null when it leads nowhere
     * @param suggests code of a purpose that may suit better
     */
    record Choice(
            String code,
            Map<String, String> texts,
            @Nullable Route route,
            Set<Resource> resources,
            @Nullable String suggests) {}

    static Questionnaire of(String purpose, int version, List<Item> items, Instant since) {
        return new Questionnaire(purpose + "/" + version, purpose, version, items, since);
    }

    /** Answers to questions that are not asked here, or that their question does not take. */
    Set<String> notTaken(Map<String, String> own) {
        var wrong = new TreeSet<String>();
        own.forEach(
                (code, answer) -> {
                    var taken =
                            items.stream()
                                    .filter(it -> it.code().equals(code))
                                    .anyMatch(it -> takes(it, answer));
                    if (!taken) {
                        wrong.add(code);
                    }
                });
        return wrong;
    }

    private static boolean takes(Item item, String answer) {
        return answer.equals(Lead.SKIP)
                || item.choices().stream().anyMatch(it -> it.code().equals(answer));
    }

    /** Where all answers together lead. */
    Lead lead(Map<String, String> answers) {
        var route = Route.STANDARD;
        var resources = EnumSet.noneOf(Resource.class);
        var suggested = new HashSet<String>();
        for (var item : items) {
            var answer = answers.getOrDefault(item.code(), Lead.SKIP);
            if (item.aboutSafety() && answer.equals(Lead.SKIP)) {
                route = graver(route, Route.CALL);
            }
            for (var choice : chosen(item, answer)) {
                route = graver(route, choice.route());
                resources.addAll(choice.resources());
                suggested.addAll(suggestions(choice));
            }
        }
        return new Lead(version, route, resources, suggested);
    }

    private static List<Choice> chosen(Item item, String answer) {
        return item.choices().stream().filter(it -> it.code().equals(answer)).toList();
    }

    private static List<String> suggestions(Choice it) {
        var all = new ArrayList<String>();
        if (it.suggests() != null) {
            all.add(it.suggests());
        }
        return all;
    }

    private static Route graver(Route one, @Nullable Route other) {
        return other == null || other.compareTo(one) < 0 ? one : other;
    }
}
