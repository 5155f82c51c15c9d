package org.safetynets.stack.process;

/** Brings a launch to life as a process of the operating system. */
@FunctionalInterface
public interface Spawner {
    Process spawn(Launch launch);
}
