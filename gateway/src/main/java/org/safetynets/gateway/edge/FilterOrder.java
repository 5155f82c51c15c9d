package org.safetynets.gateway.edge;

/** The order of what happens to a request before it is routed; Spring Security follows at -100. */
public final class FilterOrder {

    public static final int TRACE = -410;
    public static final int SAME_ORIGIN = -400;
    public static final int CALLER = -390;
    public static final int LIMIT = -380;
    public static final int SIGNED_IN = -370;
    public static final int ASK_FIRST = -360;

    private FilterOrder() {}
}
