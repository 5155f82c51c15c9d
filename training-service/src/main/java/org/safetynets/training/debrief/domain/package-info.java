/** What facilitators look back on after a meeting, and owe after a severe incident. */
@NullMarked
package org.safetynets.training.debrief.domain;

import org.jspecify.annotations.NullMarked;
