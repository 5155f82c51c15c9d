package org.safetynets.stack.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What the network administrator provides for all organizations. */
final class NetworkContent {
    private static final List<String> STANDARDS =
            List.of("btpf", "cofac", "supv", "train", "grief");
    private static final List<String> QUESTIONS = List.of("btpf-m03", "btpf-m05", "btpf-m07");
    private final Network network;
    private final Person admin;

    NetworkContent(Network network) {
        this.network = network;
        this.admin = network.admin();
    }

    void load() {
        admin.put("/api/identity/me", Shipped.empty());
        purposes();
        questionnaires();
        measures();
        guidelines();
        playbooks();
        crisisResources();
        consentTexts();
        STANDARDS.forEach(this::standard);
        QUESTIONS.forEach(this::questions);
    }

    /** The published standard that facilitators are certified to. */
    String standard() {
        return standard("btpf");
    }

    private String standard(String name) {
        JsonNode content =
                Shipped.read(network.shipped("content", "standards", name + "-1.0.0.json"));
        String id =
                Pages.all(admin, "/api/training/standards")
                        .filter(it -> it.path("code").equals(content.path("code")))
                        .filter(it -> it.path("version").equals(content.path("version")))
                        .map(it -> it.path("standardId").asString())
                        .findFirst()
                        .orElseGet(() -> draft(content));
        publish(id);
        return id;
    }

    private String draft(JsonNode content) {
        return admin.post("/api/training/standards", content).expect(201).text("standardId");
    }

    /**
     * Step by step from wherever it stands: a second administrator reviews what the first wrote.
     */
    private void publish(String id) {
        String path = "/api/training/standards/" + id;
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

    /** Left as it is where it was loaded, and perhaps edited, before. */
    private void questions(String name) {
        JsonNode bank = Shipped.read(network.shipped("content", "questions", name + ".json"));
        String path = "/api/training/question-banks";
        String known =
                path
                        + "/"
                        + bank.path("standard").asString()
                        + "/"
                        + bank.path("module").asString();
        if (admin.get(known).status() == 404) {
            admin.put(path, bank).expect(200);
        }
    }

    private void purposes() {
        JsonNode known = network.api().get("/api/groups/purposes").expect(200).json();
        for (JsonNode purpose : Shipped.read(network.shipped("content", "purposes.json"))) {
            String code = purpose.path("code").asString();
            if (with(known, "code", code).isEmpty()) {
                admin.put("/api/groups/purposes/" + code, purpose).expectOk();
            }
        }
    }

    /** What stands already stays a version, so nothing has to be looked up. */
    private void questionnaires() {
        for (JsonNode it : Shipped.read(network.shipped("content", "questionnaires.json"))) {
            admin.put("/api/groups/questionnaires/" + it.path("purpose").asString(), it).expectOk();
        }
    }

    private void guidelines() {
        JsonNode shipped = Shipped.read(network.shipped("content", "guidelines.json"));
        admin.put("/api/groups/guidelines", shipped).expectOk();
    }

    private void measures() {
        JsonNode known = admin.get("/api/groups/measures").expect(200).json();
        for (JsonNode measure : Shipped.read(network.shipped("content", "measures.json"))) {
            String code = measure.path("code").asString();
            if (with(known, "code", code).isEmpty()) {
                admin.put("/api/groups/measures/" + code, measure).expectOk();
            }
        }
    }

    private void playbooks() {
        JsonNode known = admin.get("/api/groups/playbooks").expect(200).json();
        for (JsonNode playbook : Shipped.read(network.shipped("content", "playbooks.json"))) {
            String type = playbook.path("type").asString();
            if (with(known, "type", type).isEmpty()) {
                admin.put("/api/groups/playbooks/" + type, playbook).expectOk();
            }
        }
    }

    private void crisisResources() {
        JsonNode known = network.api().get("/api/referrals/crisis-resources").expect(200).json();
        for (JsonNode country : Shipped.read(network.shipped("content", "crisis-resources.json"))) {
            String code = country.path("country").asString();
            if (with(known, "country", code).isEmpty()) {
                admin.put("/api/referrals/crisis-resources/" + code, country).expectOk();
            }
        }
    }

    /** A text that is there already is answered as that, so nothing has to be looked up. */
    private void consentTexts() {
        for (JsonNode text : Shipped.read(network.shipped("content", "consents.json"))) {
            admin.post("/api/identity/consent-texts", text).expectOk();
        }
    }

    private static Optional<JsonNode> with(JsonNode list, String field, String value) {
        return list.valueStream()
                .filter(it -> it.path(field).asString("").equals(value))
                .findFirst();
    }
}
