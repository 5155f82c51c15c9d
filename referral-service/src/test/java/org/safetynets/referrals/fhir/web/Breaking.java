package org.safetynets.referrals.fhir.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Breaks good texts, each time elsewhere and the same way again with the same seed. */
final class Breaking {

    private static final List<String> JUNK =
            List.of(
                    "null",
                    "\"\"",
                    "\" \"",
                    "true",
                    "-1",
                    "1e999",
                    "99999999999999999999",
                    "[]",
                    "{}",
                    "[[[]]]",
                    "{\"extension\":[{\"url\":\"x\"}]}",
                    "{\"reference\":\"#\"}",
                    "\"\\u0000\"",
                    "\"\\ud800\"",
                    "\"2026-13-45\"",
                    "\"9999-12-31T23:59:60Z\"",
                    "\"<script>\"",
                    "\"urn:uuid:\"",
                    "\"../../Task/1\"",
                    "\"" + "x".repeat(70_000) + "\"");
    private static final String BITS = "{}[]\"',:;<>&/\\\u0000\u00e9\uffff= 0";

    private final Random random;

    Breaking(long seed) {
        this.random = new Random(seed);
    }

    /** One or several places of a JSON text get something that does not belong there. */
    String json(String good) {
        var root = JsonMapper.shared().readTree(good);
        for (int i = 0; i <= random.nextInt(3); i++) {
            breakOne(root);
        }
        return JsonMapper.shared().writeValueAsString(root);
    }

    /** A text loses, doubles or gets signs anywhere. */
    String text(String good) {
        var from = random.nextInt(good.length());
        var to = Math.min(good.length(), from + random.nextInt(20));
        return switch (random.nextInt(4)) {
            case 0 -> good.substring(0, from);
            case 1 -> good.substring(0, from) + good.substring(to);
            case 2 -> good.substring(0, to) + good.substring(from);
            default -> good.substring(0, from) + bit() + good.substring(from);
        };
    }

    String junk() {
        return any(JUNK);
    }

    private String bit() {
        return String.valueOf(BITS.charAt(random.nextInt(BITS.length())));
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private void breakOne(JsonNode root) {
        switch (any(containers(root))) {
            case ObjectNode object -> breakObject(object);
            case ArrayNode array -> breakArray(array);
            default -> {}
        }
    }

    private static List<JsonNode> containers(JsonNode node) {
        var all = new ArrayList<JsonNode>();
        if (node.isContainer()) {
            all.add(node);
            node.forEach(it -> all.addAll(containers(it)));
        }
        return all;
    }

    private void breakObject(ObjectNode object) {
        var names = new ArrayList<>(object.propertyNames());
        if (names.isEmpty()) {
            object.set("x", JsonMapper.shared().readTree(junk()));
            return;
        }
        var name = any(names);
        switch (random.nextInt(4)) {
            case 0 -> object.remove(name);
            case 1 -> object.set("_" + name, object.get(name));
            case 2 -> object.set(name + "x", object.get(name));
            default -> object.set(name, JsonMapper.shared().readTree(junk()));
        }
    }

    private void breakArray(ArrayNode array) {
        if (array.isEmpty() || random.nextBoolean()) {
            array.add(JsonMapper.shared().readTree(junk()));
        } else if (random.nextBoolean()) {
            array.add(array.get(0));
        } else {
            array.remove(random.nextInt(array.size()));
        }
    }
}
