package org.safetynets.groups.questionnaires;

import java.time.Instant;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** One wording of what everybody is asked. A version never changes; another one follows. */
@Document(CoreQuestionSet.COLLECTION)
record CoreQuestionSet(@Id int version, List<CoreQuestion> items, Instant since) {

    static final String COLLECTION = "coreQuestions";
}
