package org.safetynets.platform.outbound;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The host names outside that an operator has listed: exact ones, and {@code *.example.org} for all
 * below that one. Where none is listed, any may be called.
 */
final class Hosts {

    private static final Pattern NAME =
            Pattern.compile(
                    "(\\*\\.)?LABEL(\\.LABEL)*".replace("LABEL", "[a-z0-9]([a-z0-9-]*[a-z0-9])?"));

    private final List<String> listed;

    Hosts(List<String> listed) {
        this.listed = listed.stream().map(String::strip).map(Hosts::plain).toList();
        this.listed.stream()
                .filter(it -> !NAME.matcher(it).matches())
                .findFirst()
                .ifPresent(
                        it -> {
                            throw new IllegalArgumentException(
                                    "NETS_OUTBOUND_HOSTS takes host names and *.example.org, not "
                                            + it);
                        });
    }

    boolean allow(String host) {
        var name = plain(host);
        return listed.isEmpty() || listed.stream().anyMatch(it -> covers(it, name));
    }

    private static boolean covers(String listed, String name) {
        return listed.startsWith("*.")
                ? name.endsWith(listed.substring(1)) && name.length() >= listed.length()
                : name.equals(listed);
    }

    /** Case is no matter in names, nor the dot that ends a full one. */
    private static String plain(String host) {
        var name = host.toLowerCase(Locale.ROOT);
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }
}
