package org.safetynets.referrals.fhir.web;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Parameters;
import org.safetynets.referrals.Play;

/** Somebody who is called: keeps what was said, and answers as the test wants. */
final class Subscriber implements AutoCloseable {

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile int answers = 200;

    Subscriber() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                it -> {
                    var body = it.getRequestBody().readAllBytes();
                    var answer = answers; // before the test can know of the call
                    heard.add(new String(body, StandardCharsets.UTF_8));
                    it.sendResponseHeaders(answer, -1);
                    it.close();
                });
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    /** From now on, each call. */
    void answers(int status) {
        answers = status;
    }

    List<String> heard() {
        return heard;
    }

    long told(String subscription, Play.Handed handed) {
        return heard.stream()
                .filter(it -> it.contains("Task/" + handed.id()))
                .filter(it -> it.contains("Subscription/" + subscription))
                .count();
    }

    /** Under which numbers the subscription was told of the task, as they came. */
    List<Long> numbers(String subscription, Play.Handed handed) {
        return heard.stream()
                .filter(it -> it.contains("Task/" + handed.id()))
                .filter(it -> it.contains("Subscription/" + subscription))
                .map(it -> FhirPlay.FHIR.newJsonParser().parseResource(Bundle.class, it))
                .map(it -> (Parameters) it.getEntryFirstRep().getResource())
                .map(it -> it.getParameterValue("events-since-subscription-start"))
                .map(it -> Long.valueOf(it.primitiveValue()))
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
