package org.safetynets.stack.state;

import java.util.Map;

/**
 * What a stack was asked to be when it was brought up.
 *
 * @param instances how many of a service, where more than one
 */
public record Settings(int offset, Map<String, Integer> instances) {
    public Settings {
        instances = Map.copyOf(instances);
    }

    public int instancesOf(String service) {
        return instances.getOrDefault(service, 1);
    }
}
