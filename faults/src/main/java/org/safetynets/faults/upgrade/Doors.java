package org.safetynets.faults.upgrade;

import java.net.URI;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.safetynets.stack.process.OffsetPorts;
import org.safetynets.stack.services.Service;

/** A door in front of every service, by which people and the other services reach it. */
final class Doors implements AutoCloseable {
    private final OffsetPorts ports;
    private final Map<Service, Door> doors = new EnumMap<>(Service.class);

    /** To the first so many instances of each. */
    Doors(OffsetPorts ports, int instances) {
        this.ports = ports;
        for (var service : Service.all()) {
            var door = new Door();
            for (var i = 1; i <= instances; i++) {
                door.open(at(service, i));
            }
            doors.put(service, door);
        }
    }

    /** What makes a suite go by them. */
    Map<String, String> variables() {
        var variables = new HashMap<String, String>();
        doors.forEach(
                (service, door) -> {
                    if (service == Service.GATEWAY) {
                        variables.put(service.urlVariable(), "http://localhost:" + door.port());
                    } else {
                        var url = "http://127.0.0.1:" + door.port();
                        callers().forEach(it -> variables.put(service.urlVariable() + it, url));
                    }
                });
        return variables;
    }

    /** A service finds each of the others by a variable that may be its own. */
    private static List<String> callers() {
        return Service.all().stream()
                .map(it -> "_" + it.module().toUpperCase(Locale.ROOT).replace('-', '_'))
                .toList();
    }

    void open(Service service, int instance) {
        of(service).open(at(service, instance));
    }

    /** Returns when that instance has answered everything it was asked. */
    void leave(Service service, int instance) {
        of(service).leave(at(service, instance));
    }

    /** What the suite's users are answered. */
    Tally outside() {
        return of(Service.GATEWAY).tally();
    }

    /** What the services answer the gateway and each other, failures that nobody felt included. */
    List<Tally> inside() {
        return doors.entrySet().stream()
                .filter(it -> it.getKey() != Service.GATEWAY)
                .map(it -> it.getValue().tally())
                .toList();
    }

    /** Begins to count anew. */
    void clear() {
        doors.values().forEach(it -> it.tally().clear());
    }

    private Door of(Service service) {
        var door = doors.get(service);
        if (door == null) {
            throw new IllegalStateException("No door of " + service);
        }
        return door;
    }

    private URI at(Service service, int instance) {
        return URI.create("http://127.0.0.1:" + ports.of(service.module(), instance));
    }

    @Override
    public void close() {
        doors.values().forEach(Door::close);
    }
}
