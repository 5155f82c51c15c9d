/**
 * The events that cross services, declared once: framework-free records, their topics and their
 * JSON; and what else every service, the portal and the launcher must see alike, without a
 * framework as well.
 */
@NullMarked
package org.safetynets.contracts;

import org.jspecify.annotations.NullMarked;
