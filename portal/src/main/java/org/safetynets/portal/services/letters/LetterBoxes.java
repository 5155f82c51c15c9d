package org.safetynets.portal.services.letters;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.Slice;

/** The dead letters of all services, by the name of their part of the API. */
public final class LetterBoxes {

    private final SortedMap<String, DeadLettersApi> parts;

    public LetterBoxes(Map<String, DeadLettersApi> parts) {
        this.parts = new TreeMap<>(parts);
    }

    /** One service that is out must not hide what waits at the others. */
    public Map<String, Part<Slice<DeadLetter>>> waiting() {
        var all = new TreeMap<String, Part<Slice<DeadLetter>>>();
        parts.forEach((part, api) -> all.put(part, Part.of(() -> api.waiting(part))));
        return all;
    }

    public boolean has(String part) {
        return parts.containsKey(part);
    }

    public void replay(String part, String id) {
        of(part).replay(part, id, Map.of());
    }

    public void setAside(String part, String id, String reason) {
        of(part).setAside(part, id, Map.of("reason", reason));
    }

    private DeadLettersApi of(String part) {
        var api = parts.get(part);
        if (api == null) {
            throw new IllegalArgumentException(part);
        }
        return api;
    }
}
