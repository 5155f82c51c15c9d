package org.safetynets.portal.test;

import org.jspecify.annotations.Nullable;

/**
 * A page and who looks at it.
 *
 * @param name what its screenshot is called
 */
public record Page(String name, String path, @Nullable Person person) {

    @Override
    public String toString() {
        return name;
    }
}
