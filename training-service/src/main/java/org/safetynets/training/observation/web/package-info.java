/** Observations over HTTP. */
@NullMarked
package org.safetynets.training.observation.web;

import org.jspecify.annotations.NullMarked;
