package org.safetynets.stack.launcher;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safetynets.stack.Refused;
import org.safetynets.stack.parts.Kafka;
import org.safetynets.stack.parts.Keycloak;
import org.safetynets.stack.parts.Mail;
import org.safetynets.stack.parts.Mongodb;
import org.safetynets.stack.parts.Part;
import org.safetynets.stack.process.OffsetPorts;
import org.safetynets.stack.services.Service;
import org.safetynets.stack.services.ServiceEnvironment;
import org.safetynets.stack.services.ServiceLaunches;

/** All processes of a stack, in the order in which they may be started. */
public final class Plan {
    private final Stack stack;
    private final OffsetPorts ports;
    private final Map<String, Planned> processes = new LinkedHashMap<>();
    private final Map<String, String> variables = new HashMap<>();

    public Plan(Stack stack, Progress progress) {
        this.stack = stack;
        this.ports = new OffsetPorts(stack.settings().offset());
        addPart(new Mongodb(stack.site()), List.of("mongodb"));
        addPart(new Kafka(stack.site()), List.of("kafka", "kafka-controller"));
        addPart(new Mail(stack.site()), List.of("mail", "mail-api"));
        addPart(new Keycloak(stack.site()), List.of("keycloak"));
        Set<String> stores = Set.copyOf(processes.keySet());
        var environments = new ServiceEnvironment(stack.site(), stack.settings(), variables);
        var launches = new ServiceLaunches(stack.site(), environments, progress::say);
        Service.all().forEach(service -> addService(service, launches, stores));
    }

    List<Planned> all() {
        return new ArrayList<>(processes.values());
    }

    /** The process of that name; names what there is when there is none. */
    public Planned named(String name) {
        Planned planned = processes.get(name);
        if (planned == null) {
            throw new Refused("There is no %s; there are %s".formatted(name, processes.keySet()));
        }
        return planned;
    }

    private <A> void addPart(Part<A> part, List<String> listeners) {
        variables.putAll(part.variables(part.given().orElseGet(part::address)));
        if (part.given().isPresent()) {
            return;
        }
        var listening = new LinkedHashMap<String, Integer>();
        listeners.forEach(name -> listening.put(name, ports.of(name)));
        String version = "";
        processes.put(
                part.name(),
                new Planned(part.name(), listening, Set.of(), "", version, part::launch));
    }

    private void addService(Service service, ServiceLaunches launches, Set<String> infrastructure) {
        for (int i = 1; i <= stack.settings().instancesOf(service.module()); i++) {
            String name = service.module() + (i == 1 ? "" : "-" + i);
            int port = ports.of(service.module(), i);
            processes.put(
                    name,
                    new Planned(
                            name,
                            Map.of(name, port),
                            needs(infrastructure),
                            ServiceLaunches.health(stack.site(), port),
                            launches.version(service, port),
                            () -> launches.launch(service, name, port)));
        }
    }

    /** Nobody waits for the sign-in and the mail sink: they are needed by requests only. */
    private static Set<String> needs(Set<String> infrastructure) {
        var needs = new HashSet<>(infrastructure);
        needs.retainAll(Set.of("mongodb", "kafka"));
        return needs;
    }
}
