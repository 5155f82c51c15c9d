package org.safetynets.identity.export.archive;

import java.time.Instant;
import java.util.List;
import org.safetynets.identity.holders.HeldData;
import org.safetynets.identity.holders.HeldData.Section;

/**
 * A page to read without anything else: no script, no picture, nothing from elsewhere.
 *
 * <p>Its policy forbids all but its own style, so that nothing written in it can act or call home.
 */
final class ExportPage {

    private static final String HEAD =
            """
            <!doctype html>
            <html lang="{language}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" \
            content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <title>{title}</title>
            <style>
            :root { color-scheme: light dark }
            body { font: 1rem/1.6 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto;
              padding: 0 1rem }
            h1, h2, h3 { line-height: 1.25 }
            h2 { margin-top: 3rem; border-bottom: 1px solid; padding-bottom: .25rem }
            dl { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: .25rem 1rem;
              margin: 0 }
            dt { font-weight: 600 }
            dd { margin: 0; overflow-wrap: anywhere; white-space: pre-wrap }
            .item { border: 1px solid #8886; border-radius: .5rem; padding: .75rem 1rem;
              margin: .75rem 0 }
            @media (max-width: 32rem) { dl { grid-template-columns: 1fr } }
            @media print { .item { break-inside: avoid } }
            </style>
            </head>
            <body>
            """;

    private final ExportWords words;
    private final String otherPage;
    private final ItemHtml items;

    ExportPage(ExportWords words, String otherPage) {
        this.words = words;
        this.otherPage = otherPage;
        this.items = new ItemHtml(words);
    }

    String write(Instant gatheredAt, List<HeldData> held, List<String> missing) {
        var html = new StringBuilder();
        html.append(
                HEAD.replace("{language}", words.language())
                        .replace("{title}", text(words.say("title"))));
        html.append("<p><a href=\"%s\">".formatted(otherPage));
        html.append(text(words.say("other-language"))).append("</a></p>\n<main>\n");
        element(html, "h1", words.say("title"));
        element(html, "p", words.say("lead"));
        element(html, "p", words.say("gathered").formatted(words.moment(gatheredAt)));
        missing.forEach(it -> missing(html, it));
        held.forEach(it -> service(html, it));
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private void missing(StringBuilder html, String service) {
        var sentence = words.say("missing").formatted(words.service(service));
        html.append("<p><strong>").append(text(sentence)).append("</strong></p>\n");
    }

    private void service(StringBuilder html, HeldData part) {
        html.append("<section>\n");
        element(html, "h2", words.service(part.service()));
        if (part.sections().isEmpty()) {
            element(html, "p", words.say("nothing"));
        }
        for (Section section : part.sections()) {
            element(html, "h3", words.section(section.section()));
            section.items().forEach(it -> html.append(items.write(it)));
        }
        html.append("</section>\n");
    }

    private static void element(StringBuilder html, String name, String content) {
        html.append("<%s>".formatted(name)).append(text(content));
        html.append("</%s>\n".formatted(name));
    }

    private static String text(String content) {
        return ItemHtml.text(content);
    }
}
