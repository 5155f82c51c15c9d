/** What somebody is invited to, and accepting it. */
@NullMarked
package org.safetynets.portal.invitation;

import org.jspecify.annotations.NullMarked;
