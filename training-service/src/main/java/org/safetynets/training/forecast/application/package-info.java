/** Looking ahead over an organization's groups. */
@NullMarked
package org.safetynets.training.forecast.application;

import org.jspecify.annotations.NullMarked;
