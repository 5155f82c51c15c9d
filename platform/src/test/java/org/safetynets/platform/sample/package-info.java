/** A service of a few lines, to test the platform as services use it. */
@NullMarked
package org.safetynets.platform.sample;

import org.jspecify.annotations.NullMarked;
