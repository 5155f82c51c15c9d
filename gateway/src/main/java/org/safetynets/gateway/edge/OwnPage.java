package org.safetynets.gateway.edge;

/**
 * The frame of what the gateway says to a person by itself: neutral, with the way out first. It
 * needs nobody else, and knows no language, so what it holds comes in both at once.
 */
public final class OwnPage {

    private static final String FRAME =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">
            <title>Home</title>{style}</head>
            <body>
            <p><a href="/exit" rel="noreferrer">Exit this page</a> &middot; <a href="/exit" rel="noreferrer" lang="es">Salir de esta página</a></p>
            <main>
            {words}</main></body>
            </html>
            """;

    private OwnPage() {}

    /** The page, with HTML in both languages that ends its last line. */
    public static String of(String words) {
        return FRAME.replace("{style}", PlainStyle.ELEMENT).replace("{words}", words);
    }
}
