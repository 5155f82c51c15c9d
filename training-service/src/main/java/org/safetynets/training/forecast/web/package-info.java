/** The forecast over HTTP. */
@NullMarked
package org.safetynets.training.forecast.web;

import org.jspecify.annotations.NullMarked;
