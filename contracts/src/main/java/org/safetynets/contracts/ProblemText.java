package org.safetynets.contracts;

/**
 * What a problem type says.
 *
 * @param name last part of its type, {@code /problems/<name>}
 * @param help how to mend it
 */
public record ProblemText(String name, String title, String detail, String help) {

    /** The stable {@code type} of the problem, relative to the gateway. */
    public String type() {
        return "/problems/" + name;
    }
}
