/** Asking for an override and deciding about it. */
@NullMarked
package org.safetynets.training.waiver.application;

import org.jspecify.annotations.NullMarked;
