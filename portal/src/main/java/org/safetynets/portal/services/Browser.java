package org.safetynets.portal.services;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person would call the browser they look through, as coarse as that: enough to tell one's
 * phone from one's computer in a list, too little to tell one person from another.
 */
final class Browser {

    /** Those that pretend to be another come before it. */
    private static final List<Sign> BROWSERS =
            List.of(
                    new Sign("Edg", "Edge"),
                    new Sign("OPR/", "Opera"),
                    new Sign("SamsungBrowser/", "Samsung Internet"),
                    new Sign("Firefox/", "Firefox"),
                    new Sign("FxiOS/", "Firefox"),
                    new Sign("CriOS/", "Chrome"),
                    new Sign("Chrome/", "Chrome"),
                    new Sign("Safari/", "Safari"));

    private static final List<Sign> SYSTEMS =
            List.of(
                    new Sign("iPhone", "iPhone"),
                    new Sign("iPad", "iPad"),
                    new Sign("Android", "Android"),
                    new Sign("Windows", "Windows"),
                    new Sign("Mac OS X", "Mac"),
                    new Sign("Linux", "Linux"));

    private Browser() {}

    private record Sign(String sign, String name) {}

    /** Null for what is no browser we know. */
    static @Nullable String of(@Nullable String userAgent) {
        if (userAgent == null) {
            return null;
        }
        var browser = first(BROWSERS, userAgent);
        var system = first(SYSTEMS, userAgent);
        return browser == null || system == null ? browser : browser + ", " + system;
    }

    private static @Nullable String first(List<Sign> signs, String userAgent) {
        return signs.stream()
                .filter(it -> userAgent.contains(it.sign()))
                .map(Sign::name)
                .findFirst()
                .orElse(null);
    }
}
