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
                return content.everyRequirement()
                        .map(Requirement::code)
                        .filter(it -> !seen.add(it))
                        .findFirst()
                        .<Verdict>map(it -> Verdict.refuse(new RequirementRepeated(it)))
                        .orElseGet(Verdict::allow);
            };

    ContentPolicy PASS_MARKS_ARE_ON_THE_SCALE =
            content ->
                    content.everyRequirement()
                            .filter(it -> !isOnScale(it))
                            .findFirst()
                            .<Verdict>map(it -> Verdict.refuse(PassMarkOffScale.of(it)))
                            .orElseGet(Verdict::allow);

    ContentPolicy EACH_PART_STANDS_ONCE =
            content -> {
                var seen = new HashSet<String>();
                return content.curriculum()
                        .codes()
                        .filter(it -> !seen.add(it))
                        .findFirst()
                        .<Verdict>map(it -> Verdict.refuse(new PartRepeated(it)))
                        .orElseGet(Verdict::allow);
            };

    ContentPolicy REFERS_TO_WHAT_IT_HAS =
            content ->
                    new References(content)
                            .firstUnknown()
                            .<Verdict>map(Verdict::refuse)
                            .orElseGet(Verdict::allow);

    /** A rule off the rubric, or for what nobody observes, could never be met or missed. */
    ContentPolicy OBSERVATIONS_CAN_BE_MET =
            content ->
                    content.everyRequirement()
                            .filter(it -> !isObservable(it))
                            .findFirst()
                            .<Verdict>map(it -> Verdict.refuse(new ObservationRuleUnfit(it.code())))
                            .orElseGet(Verdict::allow);

    ContentPolicy IS_CONSISTENT =
            content ->
                    EACH_REQUIREMENT_STANDS_ONCE
                            .decide(content)
                            .and(() -> PASS_MARKS_ARE_ON_THE_SCALE.decide(content))
                            .and(() -> EACH_PART_STANDS_ONCE.decide(content))
                            .and(() -> REFERS_TO_WHAT_IT_HAS.decide(content))
                            .and(() -> OBSERVATIONS_CAN_BE_MET.decide(content));

    private static boolean isObservable(Requirement it) {
        var rule = it.observed();
        return rule == null
                || (it.kind() == RequirementKind.OBSERVATION
                        && Scale.RUBRIC.holds(rule.lowest())
                        && Scale.RUBRIC.holds(rule.lowestCritical()));
    }

    private static boolean isOnScale(Requirement it) {
        var mark = it.minimumScore();
        return mark == null || it.kind().scale().holds(mark);
    }
}
