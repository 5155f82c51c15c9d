package org.safetynets.notifications;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.safetynets.platform.test.StandIn;

/** Says of invitations what identity-service would. */
final class InvitationsStandIn extends StandIn {

    private final Map<String, String> addresses = new ConcurrentHashMap<>();
    private final Set<String> later = ConcurrentHashMap.newKeySet();
    private final List<String> reasons = new CopyOnWriteArrayList<>();

    InvitationsStandIn() {
        super("NETS_IDENTITY");
        below("/internal/invitations/", this::invitation);
    }

    void knows(UUID invitation, String address) {
        addresses.put(invitation.toString(), address);
        later.remove(invitation.toString());
    }

    /** Until it is told more of it. */
    void cannotTell(UUID invitation) {
        later.add(invitation.toString());
    }

    /** Why it was asked. */
    List<String> reasons() {
        return List.copyOf(reasons);
    }

    private void invitation(HttpExchange asked) throws IOException {
        reasons.addAll(asked.getRequestHeaders().getOrDefault("X-Reason", List.of()));
        var id = asked.getRequestURI().getPath().replaceFirst(".*/", "");
        var address = addresses.get(id);
        if (later.contains(id)) {
            answer(asked, 503, "{}");
        } else if (address == null) {
            answer(asked, 404, "{}");
        } else {
            answer(
                    asked,
                    200,
                    """
                    {"address": "%s", "code": "AAAA-BBBB-CCCC-DDDD", "language": "es",
                     "organizationName": "Tuesday Harbor", "neutralName": "The Pier House",
                     "expiresAt": "2030-01-01T00:00:00Z"}
                    """
                            .formatted(address));
        }
    }
}
