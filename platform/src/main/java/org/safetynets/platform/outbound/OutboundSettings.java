package org.safetynets.platform.outbound;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How addresses that others gave us are called.
 *
 * @param longest how long one request may take from beginning to end
 * @param allowLoopback also to this machine and without TLS, for development and tests
 * @param hosts the host names that may be called, {@code *.example.org} for all below one; any when
 *     there is none
 */
@ConfigurationProperties("nets.outbound")
public record OutboundSettings(Duration longest, boolean allowLoopback, List<String> hosts) {}
