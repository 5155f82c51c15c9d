package org.safetynets.benchmarks.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** A web server that sends a file or hands on what it is asked: the floor below every page. */
public final class Nginx implements AutoCloseable {

    private static final List<String> PLACES =
            List.of("/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/local/bin/nginx");

    private static final String PAGE = "page.html";

    private final Process process;
    private final Path folder;
    private final int port;

    private Nginx(Path program, Path folder, String answering) throws IOException {
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
                  %3$s
                }
                """
                        .formatted(folder, port, answering.formatted(port)));
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
        awaitIt();
    }

    private void awaitIt() throws IOException {
        for (var tries = 0; tries < 100; tries++) {
            try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (ConnectException e) {
                LockSupport.parkNanos(50_000_000);
            }
        }
        throw new IllegalStateException("nginx does not answer at " + url());
    }

    /** With one page; empty, with a word on how to get it, where there is none. */
    public static Optional<Nginx> serving(String page) {
        return start(
                folder -> {
                    Files.writeString(folder.resolve(PAGE), page);
                    return "server { listen 127.0.0.1:%%d; root %s; }".formatted(folder);
                });
    }

    /** A plain proxy with connections that stay open; empty, with a word, where there is none. */
    public static Optional<Nginx> before(String upstream) {
        return start(
                folder ->
                        """
                        upstream it { server %s; keepalive 64; keepalive_requests 1000000; }
                        server {
                          listen 127.0.0.1:%%d;
                          keepalive_requests 1000000;
                          location / {
                            proxy_pass http://it;
                            proxy_http_version 1.1;
                            proxy_set_header Connection "";
                          }
                        }
                        """
                                .formatted(URI.create(upstream).getAuthority()));
    }

    /** What a server does, with a place for its port. */
    private interface Answering {
        String in(Path folder) throws IOException;
    }

    private static Optional<Nginx> start(Answering answering) {
        var program = program();
        if (program.isEmpty()) {
            System.err.println("No nginx to compare with: apt-get install nginx-light");
            return Optional.empty();
        }
        try {
            var folder = Files.createTempDirectory("nets-nginx");
            // the workers are another user, who must be able to read it
            folder.toFile().setExecutable(true, false);
            folder.toFile().setReadable(true, false);
            return Optional.of(new Nginx(program.get(), folder, answering.in(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> program() {
        return Stream.concat(
                        Stream.ofNullable(System.getenv("PATH"))
                                .flatMap(it -> Stream.of(it.split(":")))
                                .map(it -> it + "/nginx"),
                        PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Where the one page is. */
    public String page() {
        return url() + "/" + PAGE;
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
