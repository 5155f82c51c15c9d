/** Overrides over HTTP. */
@NullMarked
package org.safetynets.training.waiver.web;

import org.jspecify.annotations.NullMarked;
