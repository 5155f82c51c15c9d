package org.safetynets.referrals.fhir.web;

import ca.uhn.fhir.rest.param.DateParam;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.safetynets.referrals.fhir.domain.LoopQuery;
import org.safetynets.referrals.fhir.domain.TaskStatus;
import org.safetynets.referrals.referral.domain.ReferralId;

/** Parameters of a search, as the query for loops. */
final class Queries {

    private Queries() {}

    static LoopQuery of(
            boolean sentOnly,
            @Nullable TokenOrListParam ids,
            @Nullable TokenOrListParam statuses,
            @Nullable DateRangeParam changed,
            @Nullable DateParam since,
            @Nullable Integer count) {
        var after = Optional.ofNullable(since).map(LoopSearch::instant);
        return new LoopQuery(
                sentOnly,
                words(statuses).map(Queries::status).collect(Collectors.toSet()),
                words(ids).map(Queries::referral).collect(Collectors.toSet()),
                LoopSearch.latest(List.of(LoopSearch.from(changed), after)),
                LoopSearch.until(changed),
                Optional.empty(),
                LoopSearch.size(count));
    }

    private static Stream<String> words(@Nullable TokenOrListParam list) {
        return list == null
                ? Stream.of()
                : list.getValuesAsQueryTokens().stream()
                        .map(Queries::unmodified)
                        .map(TokenParam::getValue);
    }

    /** R4 has a server refuse the modifiers that it does not know, of which these are all. */
    private static TokenParam unmodified(TokenParam word) {
        if (word.getMissing() != null || word.getModifier() != null || word.getValue() == null) {
            throw Outcomes.answer(400, IssueType.NOTSUPPORTED, "No modifier is taken here");
        }
        return word;
    }

    static TaskStatus status(String word) {
        return Arrays.stream(TaskStatus.values())
                .filter(it -> Terms.wire(it).equals(word))
                .findFirst()
                .orElseThrow(() -> Outcomes.answer(400, IssueType.CODEINVALID, "No such status"));
    }

    /** What is no id of ours is the id of nothing. */
    private static ReferralId referral(String text) {
        return new ReferralId(Refs.uuid(text.replaceFirst("^.*/", "")).orElse(new UUID(0, 0)));
    }
}
