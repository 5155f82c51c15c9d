/** A facilitator's meetings over HTTP. */
@NullMarked
package org.safetynets.training.practice.web;

import org.jspecify.annotations.NullMarked;
