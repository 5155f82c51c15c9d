package org.safetynets.portal.services.groups;

import java.util.List;

/**
 * A measure that members of a group are asked.
 *
 * @param answered the points at which the person did: start, middle, end
 */
public record OwnMeasure(Measure measure, List<String> answered) {}
