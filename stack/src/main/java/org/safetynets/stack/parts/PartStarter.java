package org.safetynets.stack.parts;

import java.util.function.Consumer;
import org.safetynets.stack.process.Spawner;
import org.safetynets.stack.process.Starter;

/** The one way to start a part, wherever it comes from. */
public final class PartStarter {
    private final Starter starter;
    private final Consumer<AutoCloseable> containers;

    /**
     * @param containers is handed each container, to end it
     */
    public PartStarter(Spawner spawner, Consumer<AutoCloseable> containers) {
        this.starter = new Starter(spawner);
        this.containers = containers;
    }

    public <A> A start(Part<A> part, Site site) {
        return part.given().orElseGet(() -> started(part, site));
    }

    private <A> A started(Part<A> part, Site site) {
        if (containersAskedFor(site)) {
            return part.contained(containers);
        }
        starter.start(part.launch());
        return part.address();
    }

    /** One that is secured is made so from here, file by file. */
    private static boolean containersAskedFor(Site site) {
        String asked = System.getProperty("NETS_CONTAINERS", "");
        return !site.secured()
                && Boolean.parseBoolean(site.variable("NETS_CONTAINERS").orElse(asked));
    }
}
