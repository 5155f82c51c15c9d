package org.safetynets.platform.test;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safetynets.stack.content.Gateway;
import org.safetynets.stack.content.Kind;
import org.safetynets.stack.content.Languages;
import org.safetynets.stack.content.Loading;
import org.safetynets.stack.content.Outcome;
import org.safetynets.stack.content.Shelves;

/** What ships, loaded into the service under test as {@code ./nets content} does it. */
public final class ShippedContent {

    private ShippedContent() {}

    /** Over whatever other tests have left. */
    public static List<Outcome> replaceBy(Api api, Kind... kinds) {
        return load(api, new Loading(Set.of(kinds), false, true));
    }

    /** Nothing over anything. */
    public static List<Outcome> load(Api api, Kind... kinds) {
        return load(api, new Loading(Set.of(kinds), false, false));
    }

    private static List<Outcome> load(Api api, Loading loading) {
        var shelves = new Shelves(Path.of("../deploy/content"), Languages.all());
        var token = Tokens.of(UUID.randomUUID()).networkAdmin().token();
        return loading.load(shelves, new Gateway(URI.create(api.base()), token)).toList();
    }
}
