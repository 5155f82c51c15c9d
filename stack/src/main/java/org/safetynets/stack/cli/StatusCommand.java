package org.safetynets.stack.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.safetynets.stack.launcher.ProcessStatus;
import org.safetynets.stack.services.Service;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Ends with 0 when everything that was started is up. */
@Command(name = "status", description = "Shows every process of the stack.")
final class StatusCommand implements Callable<Integer> {
    @Mixin private StackOption which = new StackOption();

    @Option(names = "--json", description = "As JSON, for programs.")
    private boolean json;

    @Override
    public Integer call() {
        List<ProcessStatus> all =
                which.stack().table().all().parallelStream().map(ProcessStatus::of).toList();
        if (json) {
            System.out.println(JsonMapper.builder().build().writeValueAsString(all));
        } else {
            print(all);
        }
        boolean up = !all.isEmpty() && all.stream().allMatch(it -> it.health().equals("up"));
        return up ? 0 : 3;
    }

    private static void print(List<ProcessStatus> all) {
        if (all.isEmpty()) {
            System.out.println("Nothing runs; ./nets up starts everything");
            return;
        }
        System.out.printf(
                "%-22s %-8s %8s %9s %9s  %s%n", "name", "health", "pid", "memory", "start", "url");
        all.forEach(StatusCommand::print);
        long ours =
                all.stream().filter(it -> ours(it.name())).mapToLong(ProcessStatus::memory).sum();
        System.out.printf("%nThe services of ours together: %d MB%n", ours >> 20);
    }

    private static void print(ProcessStatus it) {
        System.out.printf(
                "%-22s %-8s %8d %6d MB %6d ms  %s%n",
                it.name(), it.health(), it.pid(), it.memory() >> 20, it.startMillis(), it.url());
    }

    private static boolean ours(String name) {
        return Service.all().stream().anyMatch(service -> name.startsWith(service.module()));
    }
}
