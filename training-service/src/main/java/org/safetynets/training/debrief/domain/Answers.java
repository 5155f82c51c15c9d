package org.safetynets.training.debrief.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The debrief's form; a draft may leave anything open.
 *
 * @param attendance how many came
 * @param hardMoment without names
 * @param guidelineUnderStrain number of the guideline, 1 to 10
 * @param coLead how leading together went, 0 to 4; open for who led alone
 * @param activationBefore 0 to 10
 * @param activationAfter 0 to 10
 * @param carryingHome 0 to 4
 */
public record Answers(
        @Nullable Integer attendance,
        @Nullable String wentWell,
        @Nullable String hardMoment,
        @Nullable Integer guidelineUnderStrain,
        @Nullable Boolean riskSeen,
        @Nullable Integer coLead,
        @Nullable Integer activationBefore,
        @Nullable Integer activationAfter,
        @Nullable Integer carryingHome,
        @Nullable Boolean needsCall,
        @Nullable String nextPlan) {

    public static final Answers NONE =
            new Answers(null, null, null, null, null, null, null, null, null, null, null);

    /** What a completed debrief must answer and this one does not; texts never must. */
    public List<String> missing(boolean afterAMeeting) {
        var open = new ArrayList<String>();
        if (afterAMeeting && attendance == null) {
            open.add("attendance");
        }
        if (riskSeen == null) {
            open.add("riskSeen");
        }
        if (activationBefore == null) {
            open.add("activationBefore");
        }
        if (activationAfter == null) {
            open.add("activationAfter");
        }
        if (carryingHome == null) {
            open.add("carryingHome");
        }
        if (needsCall == null) {
            open.add("needsCall");
        }
        return List.copyOf(open);
    }
}
