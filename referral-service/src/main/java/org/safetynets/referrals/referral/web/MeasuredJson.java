package org.safetynets.referrals.referral.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.safetynets.referrals.referral.domain.Summary;
import org.safetynets.referrals.referral.domain.Summary.Measured;
import org.safetynets.referrals.referral.domain.Summary.Score;

/**
 * What a partner's own answers to a measure came to.
 *
 * @param measure its code
 * @param names by language
 * @param lowest score there can be
 * @param highest score there can be
 * @param scores each with its {@code point}: {@code start}, {@code middle} or {@code end}
 */
record MeasuredJson(
        String measure,
        Map<String, String> names,
        int lowest,
        int highest,
        boolean lowerIsBetter,
        List<Score> scores) {

    static List<MeasuredJson> of(Summary summary) {
        return summary.measures().stream().map(MeasuredJson::of).toList();
    }

    static MeasuredJson of(Measured it) {
        return new MeasuredJson(
                it.measure(),
                new TreeMap<>(it.names()),
                it.lowest(),
                it.highest(),
                it.lowerIsBetter(),
                it.scores());
    }

    /** Scores are the partner's alone: no log holds them. */
    @Override
    public String toString() {
        return "MeasuredJson[hidden]";
    }
}
