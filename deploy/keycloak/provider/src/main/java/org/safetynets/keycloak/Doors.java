package org.safetynets.keycloak;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.keycloak.events.EventBuilder;
import org.keycloak.models.KeycloakSession;

/**
 * The doors at which strangers knock: signing in by a password, signing up, a new password. All of
 * them together are open to an address for a number of tries, in this instance of Keycloak.
 */
final class Doors {
    static final String PROXIES = "NETS_KEYCLOAK_PROXIES";
    static final String TRIES = "NETS_KEYCLOAK_TRIES";
    static final String BELIEVED = "KC_PROXY_HEADERS";
    private static final String FORWARDED = "X-Forwarded-For";

    /** Enough for a house that shares one address, where many mistype in the same minutes. */
    private static final String USUAL_TRIES = "60";

    private static final Doors OURS = of(System.getenv());

    private final ClientAddresses addresses;
    private final Tries tries;

    private Doors(ClientAddresses addresses, Tries tries) {
        this.addresses = addresses;
        this.tries = tries;
    }

    static Doors ours() {
        return OURS;
    }

    /**
     * @throws IllegalStateException where Keycloak believes what is forwarded, and nobody said how
     *     much of it proxies of ours wrote, or it is in a header that is not read here: anybody
     *     could be anywhere then
     */
    static Doors of(Map<String, String> environment) {
        String believed = environment.get(BELIEVED);
        if (believed != null && !believed.equals("xforwarded")) {
            throw new IllegalStateException(BELIEVED + " has to be xforwarded");
        }
        int proxies = number(environment, PROXIES, "0", 0);
        if (believed != null && proxies == 0) {
            throw new IllegalStateException(
                    PROXIES + " has to say how many proxies are ours, where " + BELIEVED + " is");
        }
        int atOnce = number(environment, TRIES, USUAL_TRIES, 1);
        return new Doors(new ClientAddresses(proxies), new Tries(atOnce, InstantSource.system()));
    }

    /** Whether they are open to who asks; it costs a try. */
    boolean open(KeycloakSession session, EventBuilder asking) {
        return tries.take(address(session, asking));
    }

    /** Who asked was right, so that it cost nothing. */
    void giveBack(KeycloakSession session, EventBuilder asking) {
        tries.giveBack(address(session, asking));
    }

    /** Of the event, which is never told to anybody, Keycloak always knows who connected. */
    private String address(KeycloakSession session, EventBuilder asking) {
        var headers = session.getContext().getHttpRequest().getHttpHeaders();
        var forwarded = headers.getRequestHeader(FORWARDED);
        return addresses.of(
                forwarded == null ? List.of() : forwarded, asking.getEvent().getIpAddress());
    }

    private static int number(
            Map<String, String> environment, String name, String usual, int least) {
        String value = environment.getOrDefault(name, usual);
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) < least) {
            throw new IllegalStateException(
                    name + " has to be a number from " + least + " to 99999");
        }
        return Integer.parseInt(value);
    }
}
