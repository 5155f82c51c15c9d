package org.safetynets.faults.workload;

import java.util.Map;
import java.util.Random;
import org.safetynets.faults.check.Facts;

/** A counselor refers somebody, who claims it and turns the dial. */
final class Referring implements Scenario {
    private static final Map<String, String> NO_FLAGS =
            Map.of("violence", "no", "suicide", "no", "psychosis", "no", "noPrivateWay", "no");
    private final Cast cast;
    private final Commands commands;

    Referring(Cast cast, Commands commands) {
        this.cast = cast;
        this.commands = commands;
    }

    @Override
    public void play(Random random) {
        var circle = cast.any(random);
        var counselor = circle.staff().counselor();
        var body = Map.of("suggestedPurpose", "BT_CORE", "urgentFlags", NO_FLAGS);
        var command =
                Command.post(
                                "referral.make",
                                circle.organization().path("referrals") + "/referrals",
                                body)
                        .leadingTo(Facts.received(counselor.id()));
        var made = commands.give(counselor, command, random);
        var seeker = cast.seekers().poll();
        if (seeker == null) {
            return;
        }
        try {
            if (made.isPresent() && made.get().ok()) {
                claim(seeker.actor(), circle, made.get(), random);
            }
        } finally {
            cast.seekers().add(seeker);
        }
    }

    private void claim(Actor partner, Circle circle, Got made, Random random) {
        var referral = made.text("referralId");
        var claim =
                Command.post(
                                "referral.claim",
                                "/api/referrals/claims",
                                Map.of("code", made.text("code"), "dial", "D1"))
                        .about("person", partner.id())
                        .about("organization", circle.organization().id())
                        .leadingTo(Facts.referral("claimed", referral));
        var claimed = commands.give(partner, claim, random);
        if (claimed.isPresent() && claimed.get().ok()) {
            var turn =
                    Command.put(
                                    "referral.dial",
                                    "/api/referrals/mine/" + referral + "/dial",
                                    Map.of("dial", "D2"))
                            .about("person", partner.id())
                            .leadingTo(Facts.referral("dial-turned", referral));
            commands.give(partner, turn, random);
        }
    }
}
