/** One candidate's way: what is left, the evidence, and the decision. */
@NullMarked
package org.safetynets.portal.candidates;

import org.jspecify.annotations.NullMarked;
