/** What speaks for somebody by itself, and how a facilitator stands. */
@NullMarked
package org.safetynets.training.support.application;

import org.jspecify.annotations.NullMarked;
