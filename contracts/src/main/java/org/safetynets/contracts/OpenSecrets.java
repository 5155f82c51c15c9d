package org.safetynets.contracts;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Secrets that a deployment gives a process as variables, where production takes them from files:
 * variables are inherited by children, shown by the tools of containers and written into dumps.
 */
public final class OpenSecrets {

    private static final List<String> SECRETS =
            List.of(
                    "NETS_CLIENT_SECRET",
                    "NETS_MONGODB_PASSWORD",
                    "NETS_KAFKA_PASSWORD",
                    "NETS_CREDENTIAL_KEY",
                    "NETS_MAIL_PASSWORD",
                    "NETS_MAIL_TOKEN_KEY",
                    "NETS_MAIL_DKIM_KEY",
                    "NETS_SMS_SECRET",
                    "NETS_VAPID_PRIVATE");
    private static final List<String> ADDRESSES =
            List.of("NETS_MONGODB_URI", "NETS_KEYS_MONGODB_URI");

    /** A password itself, and no name of a setting that holds it. */
    private static final Pattern PASSWORD = Pattern.compile("//[^/@:]*:(?!\\$\\{)[^/@]+@");

    private OpenSecrets() {}

    /**
     * What is wrong, in words for whoever deploys; empty when nothing is.
     *
     * @param variables the value of a variable of the process by its name, empty where it has none
     */
    public static List<String> among(UnaryOperator<String> variables) {
        var open =
                Stream.concat(
                                SECRETS.stream().filter(it -> !variables.apply(it).isEmpty()),
                                ADDRESSES.stream()
                                        .filter(it -> PASSWORD.matcher(variables.apply(it)).find()))
                        .toList();
        return open.isEmpty()
                ? List.of()
                : List.of(
                        "secrets in variables, which have to be files"
                                + " (SPRING_CONFIG_IMPORT=configtree:/run/secrets/): "
                                + open);
    }
}
