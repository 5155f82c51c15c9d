package org.safetynets.identity.holders;

import java.util.List;
import org.safetynets.platform.personal.Erased;
import tools.jackson.databind.JsonNode;

/**
 * What one service holds about a person.
 *
 * @param service name of the service
 * @param wouldKeep what an erasure would leave there, without identity
 */
public record HeldData(String service, List<Section> sections, List<Erased.Kept> wouldKeep) {

    /**
     * What one feature of it holds.
     *
     * @param section code of the heading
     */
    public record Section(String section, JsonNode items) {}
}
