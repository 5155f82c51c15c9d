package org.safetynets.gateway.problems;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.web.util.HtmlUtils.htmlEscape;

import org.safetynets.contracts.ProblemText;
import org.safetynets.gateway.edge.PlainStyle;

/** A page that needs nothing from the portal, which may be what is not answering. */
final class ProblemPage {

    private ProblemPage() {}

    static byte[] of(ProblemText text, String requestId) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">
                <title>Home</title>%s</head>
                <body><main><h1>%s</h1><p>%s</p><p>%s</p><p><small>%s</small></p>
                <p><a href="/">Home</a> &middot; <a href="/exit" rel="noreferrer">Exit this page</a></p>
                </main></body>
                </html>
                """
                .formatted(
                        PlainStyle.ELEMENT,
                        htmlEscape(text.title()),
                        htmlEscape(text.detail()),
                        htmlEscape(text.help()),
                        htmlEscape(requestId))
                .getBytes(UTF_8);
    }
}
