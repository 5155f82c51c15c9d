package org.safetynets.stack.demo;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Signing up in a browser without a browser: the gateway's login, Keycloak's own form. */
public final class Registration {
    private final Api api;

    public Registration(Api api) {
        this.api = api;
    }

    public void register(String pseudonym, String password) {
        var browser = new Browser();
        var form = browser.get(URI.create(api.url("/register")));
        Element html = Jsoup.parse(form.body(), form.address().toString());
        Element fields = html.selectFirst("form");
        if (fields == null) {
            throw new StepFailed("No form to register at " + form.address());
        }
        var values = new LinkedHashMap<String, String>();
        fields.select("input[type=hidden]")
                .forEach(field -> values.put(field.attr("name"), field.attr("value")));
        values.putAll(
                Map.of(
                        "username", pseudonym,
                        "password", password,
                        "password-confirm", password));
        var home = browser.post(URI.create(fields.absUrl("action")), values);
        if (!home.address().toString().startsWith(api.url("/"))) {
            throw new StepFailed("Not signed in after registering, but at " + home.address());
        }
    }
}
