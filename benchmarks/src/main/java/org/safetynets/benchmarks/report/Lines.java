package org.safetynets.benchmarks.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.SequencedMap;
import tools.jackson.databind.json.JsonMapper;

/** Lines of JSON that people read too. */
final class Lines {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);

    private Lines() {}

    static String line(SequencedMap<String, ?> fields) {
        return MAPPER.writeValueAsString(fields);
    }

    /** Whole from 100 on, below with three digits that count: more would be noise. */
    static Number number(double value) {
        if (value == Math.rint(value) || Math.abs(value) >= 100) {
            return Math.round(value);
        }
        return new BigDecimal(value).round(THREE_DIGITS).stripTrailingZeros().doubleValue();
    }
}
