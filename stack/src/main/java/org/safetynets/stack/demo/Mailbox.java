package org.safetynets.stack.demo;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.safetynets.stack.parts.Mail;
import org.safetynets.stack.parts.Site;
import tools.jackson.databind.JsonNode;

/** What the mail sink received. */
public final class Mailbox {
    private final String api;

    public Mailbox(String api) {
        this.api = api;
    }

    public static Mailbox of(Site site) {
        var mail = new Mail(site);
        return new Mailbox(mail.given().orElseGet(mail::address).api());
    }

    public List<String> addresses() {
        return list("/api/user").map(user -> user.path("email").asString()).toList();
    }

    /** Oldest first. */
    public List<Message> messages(String address) {
        return list("/api/user/" + encoded(address) + "/messages")
                .map(message -> new Message(message.path("mimeMessage").asString()))
                .toList();
    }

    private Stream<JsonNode> list(String path) {
        var reply = Reply.to(HttpRequest.newBuilder(URI.create(api + path)).build());
        // It knows an address only once something came for it.
        return reply.status() == 200 ? reply.json().valueStream() : Stream.of();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
