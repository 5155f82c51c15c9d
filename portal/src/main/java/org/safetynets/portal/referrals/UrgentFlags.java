package org.safetynets.portal.referrals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safetynets.portal.layout.Form;

/** What has to be thought of before a group; an answer left out is not a no. */
final class UrgentFlags {

    static final List<String> ALL = List.of("violence", "suicide", "psychosis", "noPrivateWay");

    private UrgentFlags() {}

    static Map<String, String> read(Form form) {
        Map<String, String> flags = new LinkedHashMap<>();
        for (var flag : ALL) {
            var answer = form.oneOf(flag, Set.of("yes", "no", "unknown"));
            if (answer == null) {
                form.wrong(flag, "form.error.choose");
            } else {
                flags.put(flag, answer);
            }
        }
        return flags;
    }
}
