package org.safetynets.platform.internal;

import java.io.IOException;
import java.net.URI;
import org.safetynets.contracts.ServiceInstances;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.support.HttpRequestWrapper;

/** Hands Spring's requests to {@link ServiceInstances}, which knows no framework. */
final class InTurn implements ClientHttpRequestInterceptor {

    private final ServiceInstances instances;

    InTurn(ServiceInstances instances) {
        this.instances = instances;
    }

    @Override
    public ClientHttpResponse intercept(
            HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        return instances.ask(
                request.getMethod().name(),
                request.getURI(),
                address -> execution.execute(at(address, request), body));
    }

    private static HttpRequest at(URI address, HttpRequest request) {
        return new HttpRequestWrapper(request) {
            @Override
            public URI getURI() {
                return address;
            }
        };
    }
}
