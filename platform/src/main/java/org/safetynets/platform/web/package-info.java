/** Paging, entity tags, idempotency keys and request ids. */
@NullMarked
package org.safetynets.platform.web;

import org.jspecify.annotations.NullMarked;
