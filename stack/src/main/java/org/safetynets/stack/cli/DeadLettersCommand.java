package org.safetynets.stack.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.safetynets.stack.demo.Network;
import org.safetynets.stack.demo.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Ends with 0 when no message waits afterwards. */
@Command(
        name = "dead-letters",
        description = "Lists messages that a service could not take, and tries them again.")
final class DeadLettersCommand implements Callable<Integer> {
    private static final List<String> PARTS =
            List.of("identity", "groups", "training", "notifications", "referrals");

    @Mixin private StackOption which = new StackOption();

    @Option(names = "--replay", description = "Tries them again, or those that are named.")
    private boolean replay;

    @Parameters(arity = "0..*", paramLabel = "LETTER", description = "As it is listed.")
    private List<String> named = List.of();

    @Override
    public Integer call() {
        Person admin = Network.of(which.stack()).admin();
        int waiting = 0;
        for (String part : PARTS) {
            String path = "/api/" + part + "/dead-letters";
            for (JsonNode letter : admin.get(path + "?size=100").expectOk().json().path("items")) {
                waiting += settled(admin, part, path, letter) ? 0 : 1;
            }
        }
        System.out.println(waiting == 0 ? "No message waits." : waiting + " wait.");
        return waiting == 0 ? 0 : 1;
    }

    /** Tells of the letter, and of its replay where that is wanted. */
    private boolean settled(Person admin, String part, String path, JsonNode letter) {
        String id = letter.path("id").asString();
        String name = part + "/" + id;
        System.out.printf(
                "%s  %s of %s since %s: %s%n",
                name,
                letter.path("type").asString("no type"),
                letter.path("key").asString("nothing"),
                letter.path("failedAt").asString(),
                letter.path("reason").asString());
        if (!replay || !(named.isEmpty() || named.contains(name))) {
            return false;
        }
        boolean taken = admin.post(path + "/" + id + "/replay").status() == 200;
        System.out.println(taken ? "  taken" : "  still not taken");
        return taken;
    }
}
