package org.safetynets.portal.home;

import java.util.Locale;

/** The one thing a partner is asked to do next; never a list of duties. */
public enum NextStep {
    FIND_A_GROUP("/groups/find"),
    WAIT_FOR_ANSWER("/inbox"),
    CHOOSE_CONTACT("/contact"),
    DECIDE_SUGGESTION("/referrals/onward"),
    NOTHING("");

    private final String path;

    NextStep(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }

    /** Under which its words are found. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
