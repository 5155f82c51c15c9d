package org.safetynets.training.verification;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.safetynets.contracts.WireEnums;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Pages as they were drawn for the same facts in the same language.
 *
 * <p>Drawing takes many times as long as looking the facts up. All that a page shows is in its key,
 * so whatever is decided shows at once: it makes another key.
 */
@Component
class DrawnPages {

    private record Drawn(Verified certificate, Locale language) {}

    private final Cache<Drawn, byte[]> drawn = Caffeine.newBuilder().maximumSize(2_000).build();
    private final ITemplateEngine templates;

    DrawnPages(ITemplateEngine templates) {
        this.templates = templates;
    }

    byte[] of(Verified certificate, Locale language) {
        return drawn.get(new Drawn(certificate, language), this::draw);
    }

    byte[] unknown(Locale language) {
        return draw("unknown", new Context(language));
    }

    private byte[] draw(Drawn it) {
        var facts =
                Map.<String, Object>of(
                        "certificate",
                        it.certificate(),
                        "title",
                        it.certificate().title().in(it.language().getLanguage()),
                        "status",
                        WireEnums.wire(it.certificate().status()),
                        "level",
                        WireEnums.wire(it.certificate().level()));
        return draw("certificate", new Context(it.language(), facts));
    }

    private byte[] draw(String template, Context context) {
        return templates.process(template, context).getBytes(StandardCharsets.UTF_8);
    }
}
