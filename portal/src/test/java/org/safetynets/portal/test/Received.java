package org.safetynets.portal.test;

/** A request that reached a service. */
public record Received(
        String method,
        String path,
        String query,
        String body,
        String authorization,
        String reason,
        String ifMatch) {}
