package org.safetynets.stack.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.safetynets.stack.Refused;
import org.safetynets.stack.cache.Cache;
import org.safetynets.stack.cache.Folders;
import org.safetynets.stack.services.Service;

/** Earlier states of the project, built once and kept by revision. */
public final class Revisions {
    private final Path folder;
    private final Git git;

    public Revisions(Path project) {
        this.folder = project.resolve(".nets").resolve("revisions");
        this.git = new Git(project);
    }

    /** The whole id of a revision; refused when there is none of that name. */
    public String named(String revision) {
        return git.run("rev-parse", "--verify", "--end-of-options", revision + "^{commit}");
    }

    /** The newest one whose services differ from those of the newest commit. */
    public String previous() {
        List<String> question = new ArrayList<>(List.of("log", "-1", "--format=%H", "--"));
        Stream.concat(
                        Stream.of("contracts", "platform"),
                        Service.all().stream().map(Service::module))
                .forEach(module -> question.add(module + "/src/main"));
        String changed = git.run(question.toArray(String[]::new));
        if (changed.isEmpty()) {
            throw new Refused("No revision ever changed a service");
        }
        return named(changed + "^");
    }

    /** What is checked out, with a word where it was changed since. */
    public String here() {
        return git.run("describe", "--always", "--abbrev=40", "--exclude=*", "--dirty=-changed");
    }

    /** The files of such names that are not what they were in a revision. */
    public List<String> changed(String id, String names) {
        return git.run("diff", "--name-only", id, "--", names).lines().toList();
    }

    /** A folder with its jars and its {@code deploy/}, where the project has them. */
    public Path built(String id, Consumer<String> told) {
        return new Cache(folder).once(id, draft -> build(id, draft, told));
    }

    private void build(String id, Path draft, Consumer<String> told) {
        Path sources = folder.resolve(id + ".sources");
        Folders.delete(sources); // of a build that was interrupted
        git.run("worktree", "prune");
        git.run("worktree", "add", "--detach", sources.toString(), id);
        try {
            new Build(sources).run(Service.all(), told);
            keep(sources, draft);
        } finally {
            git.run("worktree", "remove", "--force", sources.toString());
        }
    }

    private static void keep(Path sources, Path draft) {
        try {
            for (Service service : Service.all()) {
                Path jar = service.jar(draft);
                Files.createDirectories(jar.getParent());
                Files.move(service.jar(sources), jar);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the jars of " + sources, e);
        }
        Folders.copy(sources.resolve("deploy"), draft.resolve("deploy"));
    }
}
