/** How an organization reaches people and systems. */
@NullMarked
package org.safetynets.portal.outreach;

import org.jspecify.annotations.NullMarked;
