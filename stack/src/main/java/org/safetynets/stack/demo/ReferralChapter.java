package org.safetynets.stack.demo;

import java.util.Map;

/** A counselor refers somebody, who holds the dial. */
final class ReferralChapter {
    private final Scene scene;

    ReferralChapter(Scene scene) {
        this.scene = scene;
    }

    String referred() {
        var flags =
                Map.of("violence", "no", "suicide", "no", "psychosis", "no", "noPrivateWay", "no");
        Reply referral =
                counselor()
                        .post(path(""), Map.of("suggestedPurpose", "BT_CORE", "urgentFlags", flags))
                        .expect(201);
        scene.keep("referral", referral.text("referralId"));
        scene.keep("code", referral.text("code"));
        seen("received");
        return "a code, handed over";
    }

    String onlyStatus() {
        Person partner = scene.signUp("still-wren-");
        var claim = Map.of("code", scene.id("code"), "dial", "D1");
        partner.post("/api/referrals/claims", claim).expect(201);
        seen("open");
        String dial = "/api/referrals/mine/" + scene.id("referral") + "/dial";
        partner.put(dial, Map.of("dial", "D0")).expect(200);
        seen("received");
        partner.put(dial, Map.of("dial", "D3")).expect(200);
        roughlyHowOften("early");
        partner.put(dial, Map.of("dial", "D1")).expect(200);
        seen("open");
        scene.meadow().person("counselor").get(path("/" + scene.id("referral"))).expect(404);
        return "open, and nothing else";
    }

    /** Which referral-service has to ask group-service for, by its own sign-in. */
    private void roughlyHowOften(String band) {
        String told = counselor().get(path("/" + scene.id("referral"))).text("attendance");
        if (!told.equals(band)) {
            throw new StepFailed("The counselor reads %s, not %s".formatted(told, band));
        }
    }

    /** The counselor reads that status, and nothing that would tell who it is about. */
    private void seen(String status) {
        Reply seen = counselor().get(path("/" + scene.id("referral"))).expect(200);
        if (!seen.text("status").equals(status)) {
            throw new StepFailed(
                    "The counselor reads %s, not %s".formatted(seen.text("status"), status));
        }
        for (String hidden : new String[] {"personId", "pseudonym", "groupId", "groupName"}) {
            if (seen.json().hasNonNull(hidden)) {
                throw new StepFailed("The counselor learns the " + hidden);
            }
        }
    }

    private Person counselor() {
        return scene.harbor().person("counselor");
    }

    private String path(String rest) {
        return scene.harbor().path("referrals") + "/referrals" + rest;
    }
}
