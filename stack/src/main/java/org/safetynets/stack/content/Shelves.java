package org.safetynets.stack.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What ships, each thing beside what the network has in its place. */
public final class Shelves {
    private final Path folder;
    private final Languages languages;

    /**
     * @param folder that of the files, {@code deploy/content}
     */
    public Shelves(Path folder, Languages languages) {
        this.folder = folder;
        this.languages = languages;
    }

    /** All of a kind; asks the network for its own first. */
    List<Item> of(Kind kind, Sender network) {
        return switch (kind) {
            case PURPOSES -> listed(kind, network.get("/api/groups/purposes"), "code");
            case QUESTIONNAIRES -> questionnaires(network);
            case MEASURES -> listed(kind, network.get("/api/groups/measures"), "code");
            case GUIDELINES -> guidelines(network);
            case PLAYBOOKS -> listed(kind, network.get("/api/groups/playbooks"), "type");
            case CRISIS_RESOURCES -> crisisResources(network);
            case CONSENTS -> new ConsentShelf(this, languages).items(network);
            case STANDARDS, QUESTIONS -> new TrainingShelf(this).items(kind, network);
        };
    }

    private List<Item> listed(Kind kind, JsonNode kept, String key) {
        return items(
                kind,
                key,
                name -> with(kept, key, name),
                name -> "/api/groups/" + kind + "/" + name);
    }

    /** Of each there is a version 0 that asks nothing, as long as there is none. */
    private List<Item> questionnaires(Sender network) {
        Function<String, String> path = name -> "/api/groups/questionnaires/" + name;
        return items(
                Kind.QUESTIONNAIRES,
                "purpose",
                name ->
                        network.find(path.apply(name))
                                .map(Answer::json)
                                .filter(it -> it.path("version").asInt() > 0),
                path);
    }

    private List<Item> guidelines(Sender network) {
        String path = "/api/groups/guidelines";
        JsonNode kept = network.find(path).map(Answer::json).map(languages::in).orElse(null);
        return List.of(
                Item.put(Kind.GUIDELINES, "guidelines", read("guidelines.json"), kept, path));
    }

    private List<Item> crisisResources(Sender network) {
        JsonNode kept = network.get("/api/referrals/crisis-resources");
        return items(
                        Kind.CRISIS_RESOURCES,
                        "country",
                        name -> with(kept, "country", name),
                        name -> "/api/referrals/crisis-resources/" + name)
                .stream()
                .map(it -> it.thenLeaving("call each line, then write down number and day"))
                .toList();
    }

    private List<Item> items(
            Kind kind,
            String key,
            Function<String, Optional<JsonNode>> kept,
            Function<String, String> path) {
        return read(kind + ".json")
                .valueStream()
                .map(
                        it -> {
                            String name = it.path(key).asString();
                            JsonNode theirs = kept.apply(name).map(languages::in).orElse(null);
                            return Item.put(kind, name, it, theirs, path.apply(name));
                        })
                .toList();
    }

    /** A file in the languages that are wanted. */
    JsonNode read(String file) {
        JsonNode content = JsonMapper.shared().readTree(folder.resolve(file).toFile());
        return languages.in(content);
    }

    /** What the network has, in the same languages. */
    @Nullable JsonNode inLanguages(@Nullable JsonNode kept) {
        return kept == null ? null : languages.in(kept);
    }

    /** The names of the files in a folder. */
    List<String> files(String within) {
        String[] names = folder.resolve(within).toFile().list();
        return List.of(Objects.requireNonNull(names, "no folder " + within)).stream()
                .sorted()
                .map(it -> within + "/" + it)
                .toList();
    }

    private static Optional<JsonNode> with(JsonNode list, String key, String name) {
        return list.valueStream().filter(it -> it.path(key).asString("").equals(name)).findFirst();
    }
}
