package org.safetynets.groups.joining.domain;

import java.util.List;

/** The screening questions whose coded answers route a request (domain content, section 3). */
public enum Question {
    /** Alone and free to answer? */
    Q1(Kind.REQUIRED, "yes", "no"),
    /** An adult? */
    Q3(Kind.REQUIRED, "yes", "no"),
    /** Roughly when did you learn? */
    Q5(Kind.OPTIONAL, "under-4-weeks", "under-6-months", "under-2-years", "longer", "skip"),
    /** Is anyone making you afraid, hurting, threatening or monitoring you? */
    Q6(Kind.SAFETY, "no", "past", "now", "unsure", "skip"),
    /** Would joining put you in danger if discovered? */
    Q7(Kind.SAFETY, "no", "unsure", "yes", "skip"),
    /** Thoughts of ending your life lately? */
    Q8(Kind.SAFETY, "no", "passing", "often", "plan", "skip"),
    /** Is anyone else in danger, a child included? */
    Q9(Kind.SAFETY, "no", "unsure", "yes", "skip"),
    /** Other support now? */
    Q10(Kind.OPTIONAL, "none", "some", "skip"),
    /** Managing sleep, food, daily tasks? */
    Q11(Kind.OPTIONAL, "0", "1", "2", "3", "4", "skip"),
    /** Substances or symptoms that make a group hard? */
    Q12(Kind.OPTIONAL, "no", "yes", "skip"),
    /** Accept the guidelines? */
    Q15(Kind.OPTIONAL, "yes", "no");

    private final Kind kind;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
    private final List<String> answers;

    Question(Kind kind, String... answers) {
        this.kind = kind;
        this.answers = List.of(answers);
    }

    /** The codes it takes. */
    public List<String> answers() {
        return answers;
    }

    public boolean required() {
        return kind == Kind.REQUIRED;
    }

    /** May be skipped; a skipped one asks for a conversation, and so does one left out. */
    boolean aboutSafety() {
        return kind == Kind.SAFETY;
    }

    private enum Kind {
        REQUIRED,
        SAFETY,
        OPTIONAL
    }
}
