package org.safetynets.notifications;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.safetynets.platform.test.StandIn;

/** Says of practices what referral-service would, and is nobody's sign-in but its own. */
final class ReferralsStandIn extends StandIn {

    private final Map<String, String> parts = new ConcurrentHashMap<>();
    private final Set<String> told = ConcurrentHashMap.newKeySet();
    private final Set<String> away = ConcurrentHashMap.newKeySet();

    ReferralsStandIn() {
        super("NETS_REFERRALS");
        below("/internal/practices/", this::practice);
    }

    void works(UUID practice, UUID person, String part) {
        parts.put("/internal/practices/%s/members/%s".formatted(practice, person), part);
    }

    /** The partner discloses something, and the organization lets the practice in. */
    void mayTell(UUID practice, UUID organization, UUID referral) {
        told.add(path(practice, organization, referral));
    }

    void mayNotTell(UUID practice, UUID organization, UUID referral) {
        told.remove(path(practice, organization, referral));
    }

    void doesNotAnswerFor(UUID practice) {
        away.add(practice.toString());
    }

    void answersAgainFor(UUID practice) {
        away.remove(practice.toString());
    }

    private static String path(UUID practice, UUID organization, UUID referral) {
        return "/internal/practices/%s/organizations/%s/referrals/%s"
                .formatted(practice, organization, referral);
    }

    private void practice(HttpExchange asked) throws IOException {
        var path = asked.getRequestURI().getPath();
        if (away.contains(path.split("/", -1)[3])) {
            answer(asked, 503, "{}");
        } else if (path.contains("/referrals/")) {
            answer(asked, 200, "{\"mayBeTold\":" + told.contains(path) + "}");
        } else if (parts.containsKey(path)) {
            answer(asked, 200, "{\"part\":\"" + parts.get(path) + "\"}");
        } else {
            answer(asked, 404, "{}");
        }
    }
}
