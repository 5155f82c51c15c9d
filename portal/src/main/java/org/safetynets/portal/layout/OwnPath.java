package org.safetynets.portal.layout;

import java.net.URI;
import java.util.regex.Pattern;

/** A path to return to. Only our own: a link made by somebody else must not lead elsewhere. */
public final class OwnPath {

    private static final Pattern PLAIN = Pattern.compile("/([\\w.~-]+/?)*(\\?[\\w.~=&-]*)?");

    private OwnPath() {}

    public static String of(String wanted) {
        return PLAIN.matcher(wanted).matches() ? wanted : "/";
    }

    /** The path of an address of ours, as in the Referer header. */
    public static String ofAddress(String address) {
        try {
            var path = URI.create(address).getPath();
            return path == null ? "/" : of(path);
        } catch (IllegalArgumentException unreadable) {
            return "/";
        }
    }
}
