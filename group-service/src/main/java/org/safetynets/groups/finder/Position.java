package org.safetynets.groups.finder;

import java.util.UUID;

/**
 * The place of a listing in the order of a search.
 *
 * @param beginOfWeek the minute with which the order begins, which stays while one turns pages
 */
record Position(int beginOfWeek, int slot, UUID groupId) {}
