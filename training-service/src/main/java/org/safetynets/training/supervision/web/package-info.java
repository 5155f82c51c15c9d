/** Supervision over HTTP. */
@NullMarked
package org.safetynets.training.supervision.web;

import org.jspecify.annotations.NullMarked;
