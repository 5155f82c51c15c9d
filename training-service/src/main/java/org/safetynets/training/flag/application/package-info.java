/** Seeing flags and talking about them. */
@NullMarked
package org.safetynets.training.flag.application;

import org.jspecify.annotations.NullMarked;
