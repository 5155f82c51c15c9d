package org.safetynets.stack.parts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.safetynets.stack.cache.Checksum;

/**
 * Our provider for Keycloak, as a jar. It is written anew from what the class path holds of it, a
 * jar or a folder of classes, so that its bytes change only when its contents do: Keycloak is built
 * again for each other one.
 */
public final class KeycloakProvider {
    /** Where it belongs, from Keycloak's home. */
    public static final String PLACE = "providers/safety-nets.jar";

    private static final String PART = "/org/safetynets/keycloak/EvenTimedSignIn.class";
    private static final LocalDateTime SAME_FOR_ALL = LocalDateTime.of(2000, 1, 1, 0, 0);
    private final byte[] jar;

    private KeycloakProvider(byte[] jar) {
        this.jar = jar;
    }

    public static KeycloakProvider onClassPath() {
        URL part = Objects.requireNonNull(KeycloakProvider.class.getResource(PART), PART);
        try {
            return new KeycloakProvider(jar(contents(part)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] jar() {
        return jar.clone();
    }

    String version() {
        return Checksum.of(jar).substring(0, 8);
    }

    private static Map<String, byte[]> contents(URL part) throws IOException, URISyntaxException {
        if (part.openConnection() instanceof JarURLConnection inside) {
            Path file = Path.of(inside.getJarFileURL().toURI());
            try (var opened = FileSystems.newFileSystem(file)) {
                return contents(opened.getPath("/"));
            }
        }
        String url = part.toString();
        return contents(Path.of(URI.create(url.substring(0, url.length() - PART.length()))));
    }

    private static Map<String, byte[]> contents(Path root) throws IOException {
        var contents = new TreeMap<String, byte[]>();
        try (var all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString();
                if (name.startsWith("org/") || name.startsWith("META-INF/services/")) {
                    contents.put(name, Files.readAllBytes(file));
                }
            }
        }
        return contents;
    }

    private static byte[] jar(Map<String, byte[]> contents) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : contents.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(SAME_FOR_ALL);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
