package org.safetynets.stack.process;

/** Which port a process listens on. */
@FunctionalInterface
public interface PortPlan {
    int of(String name);
}
