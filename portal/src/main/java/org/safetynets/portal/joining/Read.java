package org.safetynets.portal.joining;

import org.jspecify.annotations.Nullable;
import org.safetynets.portal.services.groups.Answers;

/**
 * A question and what somebody answered to it.
 *
 * @param answer in words; null when they skipped it or left it out
 * @param skipped said that they would rather not say
 * @param own in their own words
 * @param care asks for a talk first, or for help at once
 */
record Read(String text, @Nullable String answer, boolean skipped, boolean own, boolean care) {

    private static final String SKIP = "skip";

    static Read of(Question question, Answers given) {
        var code = question.code();
        if (question.offered().isEmpty()) {
            return new Read(question.text(), given.written().get(code), false, true, false);
        }
        var chosen = given.chosen().get(code);
        var skipped = SKIP.equals(chosen);
        return new Read(
                question.text(),
                chosen == null || skipped ? null : question.said(chosen),
                skipped,
                false,
                given.asksForCare(code) || question.asksForCare(chosen));
    }
}
