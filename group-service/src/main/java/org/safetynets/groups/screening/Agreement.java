package org.safetynets.groups.screening;

import java.util.List;

/**
 * That somebody agreed to have it checked, without anybody being told, whom they must not meet.
 *
 * @param me what others may call them
 * @param mustNotMeet what those are called
 */
public record Agreement(List<String> me, List<String> mustNotMeet) {

    public Agreement {
        me = List.copyOf(me);
        mustNotMeet = List.copyOf(mustNotMeet);
    }
}
