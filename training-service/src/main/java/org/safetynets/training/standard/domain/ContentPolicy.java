package org.safetynets.training.standard.domain;

import java.util.HashSet;
import org.safetynets.training.shared.domain.Verdict;

/** What must be true of a standard's content before it is kept. */
@FunctionalInterface
public interface ContentPolicy {

    Verdict decide(StandardContent content);

    ContentPolicy EACH_REQUIREMENT_STANDS_ONCE =
            content -> {
                var seen = new HashSet<String>();
                return content.requirements().stream()
                        .map(Requirement::code)
                        .filter(it -> !seen.add(it))
                        .findFirst()
                        .<Verdict>map(it -> Verdict.refuse(new RequirementRepeated(it)))
                        .orElseGet(Verdict::allow);
            };

    ContentPolicy PASS_MARKS_ARE_ON_THE_SCALE =
            content ->
                    content.requirements().stream()
                            .filter(it -> !isOnScale(it))
                            .findFirst()
                            .<Verdict>map(it -> Verdict.refuse(PassMarkOffScale.of(it)))
                            .orElseGet(Verdict::allow);

    ContentPolicy IS_CONSISTENT =
            content ->
                    EACH_REQUIREMENT_STANDS_ONCE
                            .decide(content)
                            .and(() -> PASS_MARKS_ARE_ON_THE_SCALE.decide(content));

    private static boolean isOnScale(Requirement it) {
        var mark = it.minimumScore();
        return mark == null || it.kind().scale().holds(mark);
    }
}
