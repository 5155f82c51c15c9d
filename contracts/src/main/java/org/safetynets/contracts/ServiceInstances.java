package org.safetynets.contracts;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Where a service runs, for whoever calls it: its instances are asked in turn, and while one is
 * replaced its questions go to another. A connection that was not made means that nothing was done,
 * so even a change may go elsewhere; a broken one leaves that open, so only a look may.
 */
public final class ServiceInstances {

    private static final Set<String> LOOKS = Set.of("GET", "HEAD");

    private final List<URI> addresses;
    private final AtomicInteger turn = new AtomicInteger();

    /**
     * @param addresses one or several, which differ in scheme, host and port only
     */
    public ServiceInstances(List<URI> addresses) {
        if (addresses.isEmpty()) {
            throw new IllegalArgumentException("A service without an address");
        }
        this.addresses = List.copyOf(addresses);
    }

    /** As settings name them: with commas between. */
    public static ServiceInstances named(String addresses) {
        return new ServiceInstances(
                Arrays.stream(addresses.split(",", -1))
                        .map(String::strip)
                        .map(URI::create)
                        .toList());
    }

    /** One request, sent to a given address. */
    @FunctionalInterface
    public interface Question<T> {
        T at(URI address) throws IOException;
    }

    /** Any of them, to build addresses of requests from. */
    public URI first() {
        return addresses.getFirst();
    }

    /**
     * What the first one to answer says, whatever that is.
     *
     * @param asked an address at any of the instances
     * @throws IOException why the last one tried did not answer
     */
    public <T> T ask(String method, URI asked, Question<T> question) throws IOException {
        var first = Math.floorMod(turn.getAndIncrement(), addresses.size());
        for (var tried = 1; ; tried++) {
            var instance = addresses.get((first + tried - 1) % addresses.size());
            try {
                return question.at(at(instance, asked));
            } catch (IOException e) {
                if (tried == addresses.size() || !mayGoElsewhere(method, e)) {
                    throw e;
                }
            }
        }
    }

    /** Whoever was asked in vain for as long as anybody waits leaves no time for another. */
    private static boolean mayGoElsewhere(String method, IOException e) {
        var notSent = e instanceof ConnectException || e instanceof HttpConnectTimeoutException;
        return notSent || (LOOKS.contains(method) && !(e instanceof HttpTimeoutException));
    }

    private static URI at(URI instance, URI asked) {
        var query = asked.getRawQuery();
        return URI.create(
                instance.getScheme()
                        + "://"
                        + instance.getRawAuthority()
                        + asked.getRawPath()
                        + (query == null ? "" : "?" + query));
    }
}
