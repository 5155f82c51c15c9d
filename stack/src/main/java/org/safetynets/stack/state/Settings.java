package org.safetynets.stack.state;

import java.util.Map;

/**
 * What a stack was asked to be when it was brought up.
 *
 * @param instances how many of a service, where more than one
 * @param secured whether every part signs in with rights of its own, by TLS
 */
public record Settings(int offset, Map<String, Integer> instances, boolean secured) {
    /** Those of an ordinary stack. */
    public Settings(int offset, Map<String, Integer> instances) {
        this(offset, instances, false);
    }

    public Settings {
        instances = Map.copyOf(instances);
    }

    public int instancesOf(String service) {
        return instances.getOrDefault(service, 1);
    }
}
