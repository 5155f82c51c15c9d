package org.safetynets.notifications.notice.domain;

import org.safetynets.notifications.card.domain.Channel;

/** In which part a person is told something, which decides how openly it is said. */
public enum Reader {
    /** A partner: discreet everywhere unless they chose otherwise. */
    PARTICIPANT {
        @Override
        public Variant variant(Channel channel, boolean discreet) {
            return discreet ? Variant.DISCREET : Variant.NORMAL;
        }
    },
    /** Somebody at work: openly in the app; elsewhere as they chose, discreet by default. */
    STAFF {
        @Override
        public Variant variant(Channel channel, boolean discreet) {
            return discreet && channel != Channel.IN_APP ? Variant.DISCREET : Variant.NORMAL;
        }
    };

    /** The variant for this reader on that channel, given what their card says. */
    public abstract Variant variant(Channel channel, boolean discreet);
}
