/** Which groups would pause, when, and what would prevent it. */
@NullMarked
package org.safetynets.training.forecast.domain;

import org.jspecify.annotations.NullMarked;
