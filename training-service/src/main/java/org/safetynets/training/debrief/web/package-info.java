/** Debriefs over HTTP, for whoever writes them and for their supervisor. */
@NullMarked
package org.safetynets.training.debrief.web;

import org.jspecify.annotations.NullMarked;
