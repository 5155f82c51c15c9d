package org.safetynets.recovery.store;

/** Something happened that an increment cannot tell: only all of it, told anew, is right. */
public final class NeedsFull extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NeedsFull(String why) {
        super(why);
    }
}
