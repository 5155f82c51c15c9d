/** Events leave a service in the transaction that caused them. */
@NullMarked
package org.safetynets.platform.outbox;

import org.jspecify.annotations.NullMarked;
