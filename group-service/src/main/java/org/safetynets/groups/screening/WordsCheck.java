package org.safetynets.groups.screening;

/** How much somebody may write in their own words. */
public final class WordsCheck {

    /** How a question is named: one of the questionnaire, or one a network added. */
    public static final String QUESTION = "Q\\d{1,2}|X_[A-Z0-9_]{1,20}";

    public static final int MOST = 12;
    public static final int LONGEST = 1000;

    private WordsCheck() {}
}
