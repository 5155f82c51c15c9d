package org.safetynets.portal.test;

import static org.safetynets.portal.test.Person.CLEO;
import static org.safetynets.portal.test.Person.CORA;
import static org.safetynets.portal.test.Person.NETA;
import static org.safetynets.portal.test.Person.RIVER;
import static org.safetynets.portal.test.Person.ROWAN;
import static org.safetynets.portal.test.Person.TESS;

import java.util.List;

/** All pages that can be opened by an address, with somebody who may. */
public final class EveryPage {

    public static final List<Page> ALL =
            List.of(
                    new Page("welcome", "/", null),
                    new Page("find", "/groups/find", null),
                    new Page("listed", Scenario.LISTED, null),
                    new Page("safety", "/safety", null),
                    new Page("crisis", "/crisis", null),
                    new Page("help", "/help", null),
                    new Page("problems", "/problems", null),
                    new Page("problem", "/problems/not-currently-certified", null),
                    new Page("home-partner", "/home", RIVER),
                    new Page("home-facilitator", "/home", ROWAN),
                    new Page("home-trainer", "/home", TESS),
                    new Page("home-coordinator", "/home", CORA),
                    new Page("home-counselor", "/home", CLEO),
                    new Page("home-network", "/home", NETA),
                    new Page("group-member", Scenario.GROUP, RIVER),
                    new Page("group-facilitator", Scenario.GROUP, ROWAN),
                    new Page("group-coordinator", Scenario.GROUP, CORA),
                    new Page("meeting", Scenario.GROUP + Scenario.MEETING, ROWAN),
                    new Page("inbox", "/inbox", RIVER),
                    new Page("ask-alone", Scenario.LISTED + "/ask", RIVER),
                    new Page("ask-questions", Scenario.LISTED + "/ask/questions", RIVER),
                    new Page("ask-later", Scenario.LISTED + "/ask/later", RIVER),
                    new Page("ask-stopped", Scenario.LISTED + "/ask/stopped", RIVER),
                    new Page("asked", "/requests/" + Scenario.REQUEST_ID, RIVER),
                    new Page("contact", "/contact", RIVER),
                    new Page("certifications", Scenario.CERTIFICATIONS, TESS),
                    new Page("certification", Scenario.CERTIFICATION, TESS),
                    new Page("referrals", Scenario.REFERRALS, CLEO),
                    new Page("refer", Scenario.REFERRALS + "/new", CLEO),
                    new Page("my-referrals", "/referrals", RIVER));

    private EveryPage() {}
}
