package org.safetynets.referrals.hsds;

import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** A page as HSDS has it; the first one is 1. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record HsdsPage<T>(
        long totalItems,
        long totalPages,
        int pageNumber,
        int size,
        boolean firstPage,
        boolean lastPage,
        boolean empty,
        List<T> contents) {

    static <T> HsdsPage<T> of(List<T> contents, PageWanted page, long total) {
        var pages = Math.max(1, (total + page.size() - 1) / page.size());
        return new HsdsPage<>(
                total,
                pages,
                page.number(),
                contents.size(),
                page.number() == 1,
                page.number() >= pages,
                contents.isEmpty(),
                contents);
    }

    /** Of a list that is all there. */
    static <T> HsdsPage<T> cut(List<T> all, PageWanted page) {
        var some = all.stream().skip(page.offset()).limit(page.size()).toList();
        return of(some, page, all.size());
    }

    <R> HsdsPage<R> map(Function<T, R> each) {
        return new HsdsPage<>(
                totalItems,
                totalPages,
                pageNumber,
                size,
                firstPage,
                lastPage,
                empty,
                contents.stream().map(each).toList());
    }
}
