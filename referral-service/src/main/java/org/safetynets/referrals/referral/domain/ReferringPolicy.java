package org.safetynets.referrals.referral.domain;

import static java.util.stream.Collectors.toCollection;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whether a partner may be referred to a group now. */
public final class ReferringPolicy {

    private ReferringPolicy() {}

    /** The flags that must be answered by specialists first; a referral needs there to be none. */
    public static Set<UrgentFlag> referFirst(Map<UrgentFlag, UrgentAnswer> answers) {
        return answers.entrySet().stream()
                .filter(it -> it.getValue() == UrgentAnswer.YES)
                .map(Map.Entry::getKey)
                .collect(toCollection(TreeSet::new));
    }
}
