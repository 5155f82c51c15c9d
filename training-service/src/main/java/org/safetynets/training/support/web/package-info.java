/** A supervisor's board, and a facilitator's own support, over HTTP. */
@NullMarked
package org.safetynets.training.support.web;

import org.jspecify.annotations.NullMarked;
