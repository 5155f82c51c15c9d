package org.safetynets.identity.imports.application;

import java.util.Optional;
import java.util.regex.Pattern;

/** What holds for every cell of every file. */
final class CellRules {

    static final int LONGEST = 300;

    private static final String FORMULA = "=+-@\t\r";
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private CellRules() {}

    /** What is wrong with the cell, whose text is as it stands in the file. */
    static Optional<String> wrong(String text) {
        if (text.length() > LONGEST) {
            return Optional.of("has more than %d characters".formatted(LONGEST));
        }
        if (startsLikeAFormula(text) || startsLikeAFormula(text.strip())) {
            return Optional.of(
                    "begins like a formula (= + - @ or a tab), which a spreadsheet would run");
        }
        return CONTROL.matcher(text).find()
                ? Optional.of("has a line break or another control character")
                : Optional.empty();
    }

    private static boolean startsLikeAFormula(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
