package org.safetynets.groups.joining.domain;

import static org.safetynets.groups.joining.domain.Resource.PARTNER_VIOLENCE;
import static org.safetynets.groups.joining.domain.Resource.SAFEGUARDING;
import static org.safetynets.groups.joining.domain.Resource.SUICIDE;
import static org.safetynets.groups.joining.domain.Resource.YOUTH;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An answer that leads somewhere.
 *
 * @param urgency null for what waits its turn
 */
record RoutingRule(
        Question question,
        Set<String> answers,
        Route route,
        Set<Resource> resources,
        @Nullable Urgency urgency) {

    /** Domain content, section 3. Danger to others holds a placement as danger to oneself does. */
    static final List<RoutingRule> ALL =
            List.of(
                    when(Question.Q1, Route.STOP, Set.of(), "no"),
                    when(Question.Q3, Route.STOP, Set.of(YOUTH), "no"),
                    when(Question.Q6, Route.RED, Set.of(PARTNER_VIOLENCE), "now"),
                    when(Question.Q6, Route.CALL, Set.of(PARTNER_VIOLENCE), "past", "unsure"),
                    when(Question.Q7, Route.RED, Set.of(PARTNER_VIOLENCE), "yes"),
                    when(Question.Q7, Route.CALL, Set.of(PARTNER_VIOLENCE), "unsure"),
                    when(Question.Q8, Route.RED, Set.of(SUICIDE), "plan"),
                    when(Question.Q8, Route.CALL, Set.of(SUICIDE), "often").within(Urgency.TODAY),
                    when(Question.Q8, Route.CALL, Set.of(SUICIDE), "passing")
                            .within(Urgency.WITHIN_A_DAY),
                    when(Question.Q9, Route.RED, Set.of(SAFEGUARDING), "yes"),
                    when(Question.Q9, Route.CALL, Set.of(SAFEGUARDING), "unsure"),
                    when(Question.Q6, Route.CALL, Set.of(), "skip"),
                    when(Question.Q7, Route.CALL, Set.of(), "skip"),
                    when(Question.Q8, Route.CALL, Set.of(), "skip"),
                    when(Question.Q9, Route.CALL, Set.of(), "skip"),
                    when(Question.Q11, Route.CALL, Set.of(), "0", "1"),
                    when(Question.Q12, Route.CALL, Set.of(), "yes", "skip"));

    private static RoutingRule when(
            Question question, Route route, Set<Resource> resources, String... answers) {
        return new RoutingRule(question, Set.of(answers), route, resources, null);
    }

    private RoutingRule within(Urgency term) {
        return new RoutingRule(question, answers, route, resources, term);
    }

    boolean matches(Answers given) {
        return answers.contains(given.to(question));
    }
}
