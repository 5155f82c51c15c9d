@NullMarked
package org.safetynets.platform.outbox;

import org.jspecify.annotations.NullMarked;
