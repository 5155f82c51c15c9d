package org.safetynets.systemtests;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What looks like a secret in a line of a text, by its shape, its name, or its disorder. */
record Secret(String text) {

    /**
     * Shapes that nothing else has: keys, tokens of well-known services, passwords in addresses.
     */
    private static final Pattern SHAPE =
            Pattern.compile(
                    String.join(
                            "|",
                            "-----BEGIN [A-Z ]*PRIVATE KEY",
                            "\\b(?:AKIA|ASIA)[0-9A-Z]{16}\\b",
                            "\\bgh[pousr]_[A-Za-z0-9]{30,}",
                            "\\bgithub_pat_\\w{20,}",
                            "\\bglpat-[\\w-]{20,}",
                            "\\bxox[abprs]-[\\w-]{10,}",
                            "\\bAIza[\\w-]{30,}",
                            "\\b[sr]k_live_\\w{10,}",
                            "\\bwhsec_[A-Za-z0-9+/]{20,}=*",
                            "\\beyJ[\\w-]{10,}\\.eyJ[\\w-]{10,}\\.[\\w-]{20,}",
                            "://[^/\\s:@\"<>{}$]+:[^/\\s:@\"<>{}$]+@"));

    /** A value beside a name that says what it is, also as the default of a variable. */
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?i)(?:secret|passw(?:or)?d|token|(?:api|private|wrapping|access)[-_.]?key)"
                            + "[\\w.-]*[\"']?\\s*[:=]\\s*[\"']?(?:\\$\\{\\w+:)?"
                            + "([^\\s\"'${}<>(),;#&]{12,})");

    /** Long enough for a key in base64 or base64url; texts and names are less disordered. */
    private static final Pattern LONG =
            Pattern.compile("(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{32,}+={0,2}");

    /** Without one of these, the patterns need not be tried: they are slow over a whole project. */
    private static final List<String> SIGNS =
            List.of(
                    "-----BEGIN",
                    "AKIA",
                    "ASIA",
                    "AIza",
                    "gh",
                    "glpat-",
                    "xox",
                    "k_live_",
                    "whsec_",
                    "eyJ",
                    "://");

    private static final List<String> NAMES = List.of("secret", "passw", "token", "key");

    private static final double DISORDER = 4.3;

    private static final List<Pattern> KINDS_OF_SIGNS =
            Stream.of("[a-z]", "[A-Z]", "[0-9]").map(Pattern::compile).toList();

    static Stream<Secret> in(String line) {
        var shaped = hasAny(SIGNS, line) ? all(SHAPE, line) : Stream.<MatchResult>empty();
        var named = hasAny(NAMES, lower(line)) ? all(NAMED, line) : Stream.<MatchResult>empty();
        return Stream.of(
                        shaped.map(MatchResult::group),
                        named.map(it -> it.group(1)).filter(Secret::isValue),
                        all(LONG, line).map(MatchResult::group).filter(Secret::isRandom))
                .flatMap(it -> it)
                .map(Secret::new);
    }

    private static boolean hasAny(List<String> words, String line) {
        return words.stream().anyMatch(line::contains);
    }

    private static Stream<MatchResult> all(Pattern pattern, String line) {
        return pattern.matcher(line).results();
    }

    private static String lower(String line) {
        return line.toLowerCase(Locale.ROOT);
    }

    /** Code that calls or names something holds no digits; what the project ships ends as here. */
    private static boolean isValue(String text) {
        return text.endsWith("development")
                || (KINDS_OF_SIGNS.getLast().matcher(text).find() && bits(text) > 3);
    }

    private static boolean isRandom(String text) {
        return KINDS_OF_SIGNS.stream().allMatch(it -> it.matcher(text).find())
                && bits(text) >= DISORDER;
    }

    /** Shannon's entropy for each sign. */
    private static double bits(String text) {
        return text.chars().distinct().mapToDouble(sign -> share(text, sign)).sum();
    }

    private static double share(String text, int sign) {
        var share = (double) text.chars().filter(it -> it == sign).count() / text.length();
        return -share * Math.log(share) / Math.log(2);
    }
}
