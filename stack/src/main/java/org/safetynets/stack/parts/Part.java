package org.safetynets.stack.parts;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.safetynets.stack.process.Launch;

/**
 * One part of the infrastructure. It stands at the address the environment gives, else runs in a
 * container where that is asked for, else as a native process.
 *
 * @param <A> what its users need to know to reach it
 */
public interface Part<A> {
    String name();

    /** The address the environment gives, if it does. */
    Optional<A> given();

    /** How it is started as a native process; fetches and prepares what that needs. */
    Launch launch();

    /** Where the native process is reached. */
    A address();

    /** Starts it as a container and tells how that is ended. */
    A contained(Consumer<AutoCloseable> started);

    /** The variables by which other processes find an address of this part. */
    Map<String, String> variables(A address);
}
