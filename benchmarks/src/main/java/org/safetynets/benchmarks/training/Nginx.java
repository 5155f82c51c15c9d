package org.safetynets.benchmarks.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** A web server that does nothing but send a file: the floor below every page. */
final class Nginx implements AutoCloseable {

    private static final List<String> PLACES =
            List.of("/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/local/bin/nginx");

    private final Process process;
    private final Path folder;
    private final int port;

    private Nginx(Path program, Path folder, Path file) throws IOException {
        this.folder = folder;
        port = freePort();
        Files.createDirectories(folder.resolve("temp"));
        var configuration = folder.resolve("nginx.conf");
        Files.writeString(
                configuration,
                """
                daemon off;
                worker_processes 1;
                pid %1$s/nginx.pid;
                error_log %1$s/error.log;
                events { worker_connections 256; }
                http {
                  access_log off;
                  client_body_temp_path %1$s/temp;
                  proxy_temp_path %1$s/temp;
                  fastcgi_temp_path %1$s/temp;
                  uwsgi_temp_path %1$s/temp;
                  scgi_temp_path %1$s/temp;
                  default_type text/html;
                  server { listen 127.0.0.1:%2$d; root %3$s; }
                }
                """
                        .formatted(folder, port, file.getParent()));
        process =
                new ProcessBuilder(
                                program.toString(),
                                "-p",
                                folder.toString(),
                                "-c",
                                configuration.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("nginx.log").toFile())
                        .start();
    }

    /** With one page; empty, with a word on how to get it, where there is none. */
    static Optional<Nginx> serving(String page) {
        var program =
                Stream.concat(
                                Stream.ofNullable(System.getenv("PATH"))
                                        .flatMap(it -> Stream.of(it.split(":")))
                                        .map(it -> it + "/nginx"),
                                PLACES.stream())
                        .map(Path::of)
                        .filter(Files::isExecutable)
                        .findFirst();
        if (program.isEmpty()) {
            System.err.println("No nginx to compare with: apt-get install nginx-light");
            return Optional.empty();
        }
        try {
            var folder = Files.createTempDirectory("nets-nginx");
            // the workers are another user, who must be able to read it
            folder.toFile().setExecutable(true, false);
            folder.toFile().setReadable(true, false);
            var file = folder.resolve("page.html");
            Files.writeString(file, page);
            return Optional.of(new Nginx(program.get(), folder, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    String url() {
        return "http://127.0.0.1:" + port + "/page.html";
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
