package org.safetynets.referrals.hsds;

import org.jspecify.annotations.Nullable;
import org.safetynets.platform.problems.InvalidRequestException;

/** Which page is wanted, from 1, and how long it is; what is out of range is refused, not bent. */
record PageWanted(int number, int size) {

    private static final int USUAL = 50;
    private static final int MOST = 100;
    private static final int LAST = 100_000;

    static PageWanted of(@Nullable Integer page, @Nullable Integer perPage) {
        return new PageWanted(
                within("page", page == null ? 1 : page, LAST),
                within("per_page", perPage == null ? USUAL : perPage, MOST));
    }

    private static int within(String name, int value, int most) {
        if (value < 1 || value > most) {
            throw new InvalidRequestException(name, "must be from 1 to " + most);
        }
        return value;
    }

    long offset() {
        return (number - 1L) * size;
    }
}
