package org.safetynets.platform.outbound;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Posts to, and asks, addresses that others gave us: public ones only, of hosts that the operator
 * allows, over https with a certificate of a public authority, following nobody elsewhere, and
 * never for longer than a few seconds, however slowly an answer drips.
 */
public final class Outbound implements AutoCloseable {

    private static final int OK = 200;

    private final CloseableHttpClient client;
    private final PublicOnly names;
    private final Hosts hosts;
    private final boolean allowLoopback;
    private final Duration longest;
    private final ScheduledExecutorService deadlines =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());

    public Outbound(DnsResolver resolver, OutboundSettings settings) {
        this(resolver, settings, Authorities.PUBLIC.context());
    }

    /**
     * @param trust whose certificates are believed
     */
    Outbound(DnsResolver resolver, OutboundSettings settings, SSLContext trust) {
        this.names = new PublicOnly(resolver, settings.allowLoopback());
        this.hosts = new Hosts(settings.hosts());
        this.allowLoopback = settings.allowLoopback();
        this.longest = settings.longest();
        var timeout = Timeout.of(longest);
        var connections =
                PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(names)
                        .setTlsSocketStrategy(new DefaultClientTlsStrategy(trust))
                        .setMaxConnTotal(100)
                        .setMaxConnPerRoute(10)
                        .setDefaultSocketConfig(SocketConfig.custom().setSoTimeout(timeout).build())
                        .setDefaultConnectionConfig(
                                ConnectionConfig.custom()
                                        .setConnectTimeout(timeout)
                                        .setSocketTimeout(timeout)
                                        .build())
                        .build();
        this.client =
                HttpClients.custom()
                        .setConnectionManager(connections)
                        .setDefaultRequestConfig(
                                RequestConfig.custom().setResponseTimeout(timeout).build())
                        .disableRedirectHandling()
                        .disableAutomaticRetries()
                        .disableCookieManagement()
                        .setUserAgent("messages")
                        .build();
    }

    /** What came of a request. */
    public sealed interface Answer {
        record Answered(int status) implements Answer {}

        /** No answer: refused, cut off, or too slow. */
        record Silent() implements Answer {}

        /** The name leads into somebody's own network, or is none that the operator allows. */
        record Forbidden() implements Answer {}
    }

    /** Whether the operator lets its host be called, whatever else may be wrong with it. */
    public boolean allows(URI target) {
        return target.getHost() == null || hosts.allow(target.getHost());
    }

    /** Whether the address is one to post to, as far as it can be told now. */
    public boolean accepts(URI target) {
        if (!isCallable(target)) {
            return false;
        }
        try {
            return names.resolve(target.getHost()).length > 0;
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private boolean isCallable(URI target) {
        return target.getHost() != null
                && hosts.allow(target.getHost())
                && target.getRawUserInfo() == null
                && target.getRawFragment() == null
                && ("https".equals(target.getScheme())
                        || (allowLoopback && "http".equals(target.getScheme())));
    }

    public Answer post(URI target, Map<String, String> headers, byte[] body) {
        if (!isCallable(target)) {
            return new Answer.Forbidden();
        }
        var request = new HttpPost(target);
        headers.forEach(request::setHeader);
        var type = headers.getOrDefault("Content-Type", "application/json");
        request.setEntity(new ByteArrayEntity(body, ContentType.parse(type)));
        request.removeHeaders("Content-Type");
        var end = deadlines.schedule(request::cancel, longest.toMillis(), TimeUnit.MILLISECONDS);
        try (var answer = client.executeOpen(null, request, null)) {
            return new Answer.Answered(answer.getCode());
        } catch (PublicOnly.NotPublic e) {
            return new Answer.Forbidden();
        } catch (IOException e) {
            return new Answer.Silent();
        } finally {
            end.cancel(false);
        }
    }

    /**
     * Asks the address; empty unless it answers 200 with a body that is no longer than said.
     *
     * @param atMost length of the body in bytes
     */
    public Optional<byte[]> get(URI target, int atMost) {
        if (!isCallable(target)) {
            return Optional.empty();
        }
        var request = new HttpGet(target);
        request.setHeader("Accept", "application/json");
        var end = deadlines.schedule(request::cancel, longest.toMillis(), TimeUnit.MILLISECONDS);
        try (var answer = client.executeOpen(null, request, null)) {
            return answer.getCode() == OK ? body(answer.getEntity(), atMost) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } finally {
            end.cancel(false);
        }
    }

    private static Optional<byte[]> body(@Nullable HttpEntity entity, int atMost)
            throws IOException {
        if (entity == null) {
            return Optional.empty();
        }
        var body = entity.getContent().readNBytes(atMost + 1);
        return body.length > atMost ? Optional.empty() : Optional.of(body);
    }

    @Override
    public void close() throws IOException {
        deadlines.shutdownNow();
        client.close();
    }
}
