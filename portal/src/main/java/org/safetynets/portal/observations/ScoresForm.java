package org.safetynets.portal.observations;

import java.util.ArrayList;
import java.util.List;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.training.Curriculum.Criterion;
import org.safetynets.portal.services.training.Observation;

/** Between an observation and its form: for each line a score and, perhaps, a comment. */
final class ScoresForm {

    private static final int LONGEST_COMMENT = 2000;
    private static final int LONGEST_REMARK = 5000;

    private ScoresForm() {}

    static Form of(Observation observation) {
        var form = Form.empty().with("remark", observation.remark());
        observation
                .scores()
                .forEach(
                        it ->
                                form.with(it.criterion(), String.valueOf(it.score()))
                                        .with(it.criterion() + ".comment", it.comment()));
        return form;
    }

    /** A comment without a score is told to wait for one. */
    static Observation.Scores read(Form form, List<Criterion> rubric) {
        List<Observation.Score> scores = new ArrayList<>();
        for (var line : rubric) {
            var score = form.value(line.code());
            var comment = line.code() + ".comment";
            form.text(comment, LONGEST_COMMENT);
            if (score.matches("[1-4]")) {
                scores.add(
                        new Observation.Score(
                                line.code(), Integer.parseInt(score), form.orNull(comment)));
            } else if (!form.value(comment).isEmpty()) {
                form.wrong(line.code(), "form.error.score-first");
            }
        }
        form.text("remark", LONGEST_REMARK);
        return new Observation.Scores(scores, form.orNull("remark"));
    }
}
