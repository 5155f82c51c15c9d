/** What operators watch of the whole service, whichever of its instances they ask. */
@NullMarked
package org.safetynets.platform.metrics;

import org.jspecify.annotations.NullMarked;
