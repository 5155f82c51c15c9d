package org.safetynets.faults.workload;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.safetynets.faults.check.Facts;
import org.safetynets.stack.demo.Network;
import org.safetynets.stack.demo.Registration;
import org.safetynets.stack.demo.StepFailed;

/** Somebody signs up, is given a role, and then another. */
final class Appointing implements Scenario {
    private final Network network;
    private final Cast cast;
    private final Commands commands;

    Appointing(Network network, Cast cast, Commands commands) {
        this.network = network;
        this.cast = cast;
        this.commands = commands;
    }

    @Override
    public void play(Random random) {
        var circle = cast.any(random);
        var newcomer = signUp();
        var me =
                Command.put("person.appear", "/api/identity/me", Map.of())
                        .about("person", newcomer.id())
                        .leadingTo(Facts.person(newcomer.id()));
        var there = commands.give(newcomer, me, random);
        for (var role : List.of("facilitator", "trainer")) {
            if (there.isEmpty() || !there.get().ok()) {
                return;
            }
            there = commands.give(circle.staff().admin(), hold(role, newcomer, circle), random);
        }
    }

    private static Command hold(String role, Actor newcomer, Circle circle) {
        var organization = circle.organization();
        return Command.put(
                        "member.hold",
                        organization.path("identity") + "/members/" + newcomer.id(),
                        Map.of("roles", List.of(role), "reason", "Tried by a drill"))
                .about("person", newcomer.id())
                .about("organization", organization.id())
                .leadingTo(Facts.member(organization.id(), newcomer.id()));
    }

    /** By Keycloak's own form; whoever is not through by then tries another time. */
    private Actor signUp() {
        var run = UUID.randomUUID().toString().substring(0, 12);
        var name = "plover-" + run;
        var password = "Quiet tide " + run;
        try {
            new Registration(network.api()).register(name, password);
            var gateway = network.api().url("");
            return new Actor(gateway, network.signIn(), network.person(name, password), password);
        } catch (StepFailed e) {
            throw new NoAnswer("not signed up: " + e.getMessage());
        }
    }
}
