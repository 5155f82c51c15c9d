package org.safetynets.training.standard.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.standard.domain.Difference.Kind;

/** How one requirement differs from what it was: whoever raises and lowers at once, raises. */
record RequirementChange(Kind kind, List<String> details) {

    static Optional<RequirementChange> between(Requirement was, Requirement now) {
        return was.equals(now) ? Optional.empty() : Optional.of(new Finder(was, now).change());
    }

    /** Looks at each number that can be asked more or less of. */
    private static final class Finder {

        private final Requirement was;
        private final Requirement now;
        private final List<String> details = new ArrayList<>();
        private boolean raised;
        private boolean lowered;

        Finder(Requirement was, Requirement now) {
            this.was = was;
            this.now = now;
        }

        RequirementChange change() {
            compare("minimumScore", was.minimumScore(), now.minimumScore());
            compare("times", number(was.times()), number(now.times()));
            compare("hours", was.hours(), now.hours());
            compareObserved();
            compareHeld();
            if (was.kind() != now.kind()) {
                raise("kind", was.kind(), now.kind());
            }
            if (!now.alsoCounts().containsAll(was.alsoCounts())) {
                raise("alsoCounts", was.alsoCounts(), now.alsoCounts());
            } else if (!was.alsoCounts().equals(now.alsoCounts())) {
                lower("alsoCounts", was.alsoCounts(), now.alsoCounts());
            }
            var kind = raised ? Kind.RAISED : lowered ? Kind.LOWERED : Kind.REWORDED;
            return new RequirementChange(kind, List.copyOf(details));
        }

        private void compareObserved() {
            var before = was.observed();
            var after = now.observed();
            compare(
                    "observers",
                    before == null ? null : number(before.observers()),
                    after == null ? null : number(after.observers()));
            compare(
                    "lowest",
                    before == null ? null : before.lowest(),
                    after == null ? null : after.lowest());
            compare(
                    "lowestCritical",
                    before == null ? null : before.lowestCritical(),
                    after == null ? null : after.lowestCritical());
        }

        private void compareHeld() {
            var before = was.held();
            var after = now.held();
            if (before != null && after != null && !before.standard().equals(after.standard())) {
                raise("held", before.standard(), after.standard());
            }
            compare(
                    "months",
                    before == null ? null : number(before.months()),
                    after == null ? null : number(after.months()));
        }

        /** What is not asked is less than any number. */
        private void compare(
                String field, @Nullable BigDecimal before, @Nullable BigDecimal after) {
            if (before == null && after == null) {
                return;
            }
            var order = before == null ? 1 : after == null ? -1 : after.compareTo(before);
            if (order > 0) {
                raise(field, before, after);
            } else if (order < 0) {
                lower(field, before, after);
            }
        }

        private void raise(String field, @Nullable Object before, @Nullable Object after) {
            raised = true;
            tell(field, before, after);
        }

        private void lower(String field, @Nullable Object before, @Nullable Object after) {
            lowered = true;
            tell(field, before, after);
        }

        private void tell(String field, @Nullable Object before, @Nullable Object after) {
            details.add(
                    "%s: %s -> %s"
                            .formatted(
                                    field,
                                    before == null ? "none" : before,
                                    after == null ? "none" : after));
        }

        private static BigDecimal number(int it) {
            return BigDecimal.valueOf(it);
        }
    }
}
