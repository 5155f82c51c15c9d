package org.safetynets.training.assignment.domain;

import java.util.List;
import org.safetynets.training.enrolment.domain.OwnEvidence;
import org.safetynets.training.shared.domain.Verdict;
import org.safetynets.training.standard.domain.Requirement;

/** What must be true before something is handed in, and before it is marked. */
public final class SubmissionPolicy {

    private SubmissionPolicy() {}

    /** The next one comes when a trainer asked for it. */
    public static Verdict maySubmit(List<Submission> before) {
        for (var it : before) {
            var marking = it.marking();
            if (marking == null) {
                return Verdict.refuse(new SubmissionWaits(it.id()));
            }
            if (marking.result() == MarkResult.ACCEPTED) {
                return Verdict.refuse(new SubmissionAccepted(it.id()));
            }
        }
        return Verdict.allow();
    }

    /** Nobody marks their own, nothing is marked twice, and what is accepted is good enough. */
    public static Verdict mayMark(Submission submission, Marking marking, Requirement asked) {
        return Verdict.allowIf(!marking.by().equals(submission.person()), OwnEvidence::new)
                .and(() -> Verdict.allowIf(submission.marking() == null, SubmissionMarked::new))
                .and(
                        () ->
                                Verdict.allowIf(
                                        marking.result() == MarkResult.AGAIN
                                                || asked.isPassedBy(marking.score()),
                                        () -> new ScoreBelowPassMark(asked.minimumScore())));
    }
}
