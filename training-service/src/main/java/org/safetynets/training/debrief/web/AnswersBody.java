package org.safetynets.training.debrief.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.debrief.domain.Answers;

/** The debrief's form over HTTP; a draft may leave anything out, no text ever has to be there. */
public record AnswersBody(
        @Nullable @Min(0) @Max(100) Integer attendance,
        @Nullable @Size(max = 2000) String wentWell,
        @Nullable @Size(max = 2000) String hardMoment,
        @Nullable @Min(1) @Max(10) Integer guidelineUnderStrain,
        @Nullable Boolean riskSeen,
        @Nullable @Min(0) @Max(4) Integer coLead,
        @Nullable @Min(0) @Max(10) Integer activationBefore,
        @Nullable @Min(0) @Max(10) Integer activationAfter,
        @Nullable @Min(0) @Max(4) Integer carryingHome,
        @Nullable Boolean needsCall,
        @Nullable @Size(max = 2000) String nextPlan) {

    static AnswersBody of(Answers it) {
        return new AnswersBody(
                it.attendance(),
                it.wentWell(),
                it.hardMoment(),
                it.guidelineUnderStrain(),
                it.riskSeen(),
                it.coLead(),
                it.activationBefore(),
                it.activationAfter(),
                it.carryingHome(),
                it.needsCall(),
                it.nextPlan());
    }

    Answers toDomain() {
        return new Answers(
                attendance,
                wentWell,
                hardMoment,
                guidelineUnderStrain,
                riskSeen,
                coLead,
                activationBefore,
                activationAfter,
                carryingHome,
                needsCall,
                nextPlan);
    }
}
