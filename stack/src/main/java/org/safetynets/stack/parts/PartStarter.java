package org.safetynets.stack.parts;

import org.safetynets.stack.process.Spawner;
import org.safetynets.stack.process.Starter;

/** The one way to start a part, wherever it comes from. */
public final class PartStarter {
    private final Starter starter;

    public PartStarter(Spawner spawner) {
        this.starter = new Starter(spawner);
    }

    public <A> A start(Part<A> part, Site site) {
        return part.given().orElseGet(() -> started(part, site));
    }

    private <A> A started(Part<A> part, Site site) {
        if (containersAskedFor(site)) {
            return part.contained();
        }
        starter.start(part.launch());
        return part.address();
    }

    private static boolean containersAskedFor(Site site) {
        String asked = System.getProperty("NETS_CONTAINERS", "");
        return Boolean.parseBoolean(site.variable("NETS_CONTAINERS").orElse(asked));
    }
}
