/** Calls from service to service. */
@NullMarked
package org.safetynets.platform.internal;

import org.jspecify.annotations.NullMarked;
