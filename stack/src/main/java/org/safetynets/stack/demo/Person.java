package org.safetynets.stack.demo;

import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safetynets.stack.content.Request;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with an account, who acts through the public API. */
public final class Person {
    private final Api api;
    private final SignIn signIn;
    private final String name;
    private final String password;
    private @Nullable String token;

    public Person(Api api, SignIn signIn, String name, String password) {
        this.api = api;
        this.signIn = signIn;
        this.name = name;
        this.password = password;
    }

    public String name() {
        return name;
    }

    public String id() {
        return claims().path("sub").asString();
    }

    public Reply get(String path) {
        return send("GET", path, null);
    }

    public Reply post(String path, Object body) {
        return send("POST", path, body);
    }

    /** A command that needs no more words. */
    public Reply post(String path) {
        return post(path, Map.of());
    }

    public Reply put(String path, Object body) {
        return send("PUT", path, body);
    }

    public Reply delete(String path) {
        return send("DELETE", path, null);
    }

    /** True when a fresh token tells that role. */
    public boolean holds(String organizationId, String role) {
        token = null;
        return claims().path("organization")
                .path(organizationId)
                .path("groups")
                .valueStream()
                .anyMatch(group -> group.asString().equals("/" + role));
    }

    private Reply send(String method, String path, @Nullable Object body) {
        return send(method, path, body, null);
    }

    Reply send(Request it) {
        return send(it.method(), it.path(), it.body(), it.ifMatch());
    }

    private Reply send(
            String method, String path, @Nullable Object body, @Nullable String ifMatch) {
        Reply reply = api.send(method, path, token(), body, ifMatch);
        if (reply.status() != 401) {
            return reply;
        }
        token = null; // they live five minutes
        return api.send(method, path, token(), body, ifMatch);
    }

    private String token() {
        String current = token;
        if (current == null) {
            current = signIn.token(name, password);
            token = current;
        }
        return current;
    }

    private JsonNode claims() {
        String payload = token().split("\\.", -1)[1];
        return JsonMapper.builder().build().readTree(Base64.getUrlDecoder().decode(payload));
    }
}
