package org.safetynets.stack.demo;

import java.util.Map;
import org.safetynets.stack.content.Answer;
import org.safetynets.stack.content.Kind;
import org.safetynets.stack.content.Languages;
import org.safetynets.stack.content.Loading;
import org.safetynets.stack.content.Outcome;
import org.safetynets.stack.content.Sender;
import org.safetynets.stack.content.Shelves;
import tools.jackson.databind.JsonNode;

/** What the network administrators provide for all organizations; what exists is left as it is. */
final class NetworkContent {
    private static final String STANDARDS = "/api/training/standards";
    private static final String CERTIFYING = "BTPF 1.0.0";
    private final Network network;
    private final Person admin;

    NetworkContent(Network network) {
        this.network = network;
        this.admin = network.admin();
    }

    void load() {
        admin.put("/api/identity/me", Map.of());
        var shelves = new Shelves(network.shipped("content"), Languages.all());
        var outcomes = Loading.everything().load(shelves, sender()).toList();
        outcomes.stream().filter(Outcome::isRefused).forEach(NetworkContent::fail);
        outcomes.stream()
                .filter(it -> it.kind() == Kind.STANDARDS)
                .forEach(it -> publish(standard(it.name())));
    }

    /** The published standard that facilitators are certified to. */
    String standard() {
        return standard(CERTIFYING);
    }

    private String standard(String name) {
        return sender().all(STANDARDS).stream()
                .filter(it -> named(it).equals(name))
                .map(it -> it.path("standardId").asString())
                .findFirst()
                .orElseThrow(() -> new StepFailed("There is no standard " + name));
    }

    private static String named(JsonNode standard) {
        return standard.path("code").asString() + " " + standard.path("version").asString();
    }

    private Sender sender() {
        return request -> answer(admin.send(request));
    }

    private static Answer answer(Reply reply) {
        String etag = reply.response().headers().firstValue("ETag").orElse(null);
        return new Answer(reply.status(), reply.json(), etag);
    }

    private static void fail(Outcome it) {
        throw new StepFailed("%s %s was refused: %s".formatted(it.kind(), it.name(), it.remark()));
    }

    /**
     * Step by step from wherever it stands: a second administrator reviews what the first wrote.
     */
    private void publish(String id) {
        String path = STANDARDS + "/" + id;
        if (stands(path, "draft")) {
            admin.post(path + "/submit").expect(200);
        }
        if (stands(path, "submitted")) {
            var opinion = Map.of("approve", true, "comments", "As the design says");
            network.secondAdmin().post(path + "/review", opinion).expect(200);
        }
        if (stands(path, "approved")) {
            admin.post(path + "/publish").expect(200);
        }
    }

    private boolean stands(String path, String status) {
        return admin.get(path).expect(200).text("status").equals(status);
    }
}
