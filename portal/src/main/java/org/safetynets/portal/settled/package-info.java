/**
 * What an organization settles for all its groups: who is called, and on which days nobody meets.
 */
@NullMarked
package org.safetynets.portal.settled;

import org.jspecify.annotations.NullMarked;
