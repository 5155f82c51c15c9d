package org.safetynets.portal.services;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.support.HttpRequestWrapper;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Takes the instances of a service in turn. One that cannot be reached is passed over at once: a
 * refused connection means that nothing was done, so even a change may go to the next.
 */
final class Instances implements ClientHttpRequestInterceptor {

    private final List<URI> addresses;
    private final AtomicInteger turn = new AtomicInteger();

    Instances(List<URI> addresses) {
        this.addresses = List.copyOf(addresses);
    }

    @Override
    public ClientHttpResponse intercept(
            HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        int first = Math.floorMod(turn.getAndIncrement(), addresses.size());
        for (int tried = 1; ; tried++) {
            var address = addresses.get((first + tried - 1) % addresses.size());
            try {
                return execution.execute(new At(request, address), body);
            } catch (ConnectException unreachable) {
                if (tried == addresses.size()) {
                    throw unreachable;
                }
            }
        }
    }

    /** The same request, at one instance. */
    private static final class At extends HttpRequestWrapper {
        private final URI uri;

        At(HttpRequest request, URI address) {
            super(request);
            this.uri =
                    UriComponentsBuilder.fromUri(request.getURI())
                            .scheme(address.getScheme())
                            .host(address.getHost())
                            .port(address.getPort())
                            .build(true)
                            .toUri();
        }

        @Override
        public URI getURI() {
            return uri;
        }
    }
}
