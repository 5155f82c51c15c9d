package org.safetynets.portal.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;

/** The golden JSON of the services. */
final class Golden {

    /** Every test begins with nearly all of them. */
    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private Golden() {}

    static String read(String name) {
        return READ.computeIfAbsent(name, Golden::contents);
    }

    private static String contents(String name) {
        try {
            return new ClassPathResource("golden/" + name)
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("no golden file " + name, e);
        }
    }

    static String decoded(String base64) {
        return new String(Base64.getUrlDecoder().decode(base64), StandardCharsets.UTF_8);
    }
}
