package org.safetynets.portal.joining;

import java.util.List;

/** The questions of the form, each with the coded answers offered, as group-service takes them. */
@SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
enum Question {
    Q3("yes", "no"),
    Q5("under-4-weeks", "under-6-months", "under-2-years", "longer"),
    Q6("no", "past", "now", "unsure"),
    Q7("no", "unsure", "yes"),
    Q8("no", "passing", "often", "plan"),
    Q9("no", "unsure", "yes"),
    Q10("some", "none"),
    Q11("4", "3", "2", "1", "0"),
    Q12("no", "yes"),
    /** Needs, in one's own words. */
    Q14(),
    Q15("yes");

    private final List<String> offered;

    Question(String... offered) {
        this.offered = List.of(offered);
    }

    public List<String> offered() {
        return offered;
    }

    /** Answered in one's own words. */
    public boolean open() {
        return offered.isEmpty();
    }
}
