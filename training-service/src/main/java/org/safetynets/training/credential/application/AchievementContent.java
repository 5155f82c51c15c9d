package org.safetynets.training.credential.application;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safetynets.contracts.WireEnums;
import org.safetynets.training.standard.domain.Requirement;
import org.safetynets.training.standard.domain.Standard;
import org.safetynets.training.standard.domain.StandardContent;
import org.springframework.stereotype.Component;

/** A version of a standard as an achievement of Open Badges 3.0. */
@Component
public class AchievementContent {

    private final Addresses addresses;

    public AchievementContent(Addresses addresses) {
        this.addresses = addresses;
    }

    public Map<String, Object> of(Standard standard) {
        var content = standard.content();
        var achievement = new LinkedHashMap<String, Object>();
        achievement.put("id", addresses.achievement(standard.id()));
        achievement.put("type", List.of("Achievement"));
        achievement.put("achievementType", "Certification");
        achievement.put("name", content.title().en());
        achievement.put("description", description(content));
        achievement.put("criteria", Map.of("narrative", narrative(content)));
        achievement.put("humanCode", content.code());
        achievement.put("version", content.version());
        achievement.put("tag", content.purposes().stream().sorted().toList());
        achievement.put("inLanguage", "en");
        return achievement;
    }

    /** The achievement by itself. */
    public Map<String, Object> document(Standard standard) {
        var document = new LinkedHashMap<String, Object>();
        document.put("@context", List.of(BadgeContent.CREDENTIALS, BadgeContent.BADGES));
        document.putAll(of(standard));
        return document;
    }

    private static String description(StandardContent content) {
        return "Certified to %s %s, level %s, for groups of the purposes %s."
                .formatted(
                        content.code(),
                        content.version(),
                        WireEnums.wire(content.level()),
                        content.purposes().stream().sorted().collect(joining(", ")));
    }

    /** Markdown, as the standard says. */
    private static String narrative(StandardContent content) {
        return content.requirements().stream()
                .map(AchievementContent::line)
                .collect(joining("\n", "Every requirement is met with evidence:\n\n", "\n"));
    }

    private static String line(Requirement it) {
        var score = it.minimumScore();
        return "- %s %s%s%s"
                .formatted(
                        it.code(),
                        it.title().en(),
                        score == null ? "" : ", at least " + score.toPlainString(),
                        it.times() == 1 ? "" : ", " + it.times() + " times");
    }
}
