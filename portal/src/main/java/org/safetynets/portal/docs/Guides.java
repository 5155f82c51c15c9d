package org.safetynets.portal.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The guides of {@code docs/guides}, as they stand there, in HTML. */
@Component
class Guides {

    private static final String FILE = ".md";
    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    /** Of a guide to another, with the place in it, which pages have none of. */
    private static final Pattern BESIDE = Pattern.compile("([a-z-]+)\\.md(#.*)?");

    private final Map<String, String> byName = new HashMap<>();

    Guides() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath:guides/*.md");
        for (var file : files) {
            var name = file.getFilename();
            if (name != null) {
                byName.put(name.substring(0, name.length() - FILE.length()), html(text(file)));
            }
        }
    }

    Optional<String> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    static String html(String markdown) {
        var guide = Parser.builder().extensions(TABLES).build().parse(markdown);
        guide.accept(new WithinTheProject());
        return HtmlRenderer.builder()
                .extensions(TABLES)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(context -> Guides::reachableByKeyboard)
                .build()
                .render(guide);
    }

    /** A block of commands may be wider than a screen, and then has to be scrolled. */
    private static void reachableByKeyboard(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof FencedCodeBlock && tag.equals("pre")) {
            attributes.put("tabindex", "0");
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the project guides alone are served, so other links to its files become their words. */
    private static final class WithinTheProject extends AbstractVisitor {

        @Override
        public void visit(Link link) {
            var beside = BESIDE.matcher(link.getDestination());
            if (beside.matches()) {
                link.setDestination(beside.group(1));
            }
            if (link.getDestination().startsWith("..")) {
                for (var child = link.getFirstChild(); child != null; ) {
                    var next = child.getNext();
                    link.insertBefore(child);
                    child = next;
                }
                link.unlink();
            }
        }
    }
}
