package org.safetynets.gateway.sessions;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;

/** How a session is kept: plain fields, no serialized objects. */
final class SessionDocument {

    public static final String ENDS_AT = "endsAt";
    static final String KEYCLOAK_SESSION = "keycloakSession";
    static final String PERSON = "personId";

    private SessionDocument() {}

    static Document of(Session session) {
        return new Document("_id", session.id())
                .append(PERSON, session.personId())
                .append(KEYCLOAK_SESSION, session.keycloakSession())
                .append(ENDS_AT, Date.from(session.endsAt()))
                .append("endsAnyway", Date.from(session.endsAnyway()))
                .append("tokens", of(session.tokens()));
    }

    static Document of(Tokens tokens) {
        return new Document("access", tokens.access())
                .append("accessEnds", Date.from(tokens.accessEnds()))
                .append("refresh", tokens.refresh())
                .append("id", tokens.id());
    }

    static Session read(Document document) {
        var tokens = document.get("tokens", Document.class);
        return new Session(
                document.getString("_id"),
                document.getString(PERSON),
                document.getString(KEYCLOAK_SESSION),
                new Tokens(
                        tokens.getString("access"),
                        instant(tokens, "accessEnds"),
                        tokens.getString("refresh"),
                        tokens.getString("id")),
                instant(document, ENDS_AT),
                instant(document, "endsAnyway"));
    }

    private static Instant instant(Document document, String field) {
        return document.getDate(field).toInstant();
    }
}
