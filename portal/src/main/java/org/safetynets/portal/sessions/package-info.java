/** The calendar of a cohort, its sessions, and who came. */
@NullMarked
package org.safetynets.portal.sessions;

import org.jspecify.annotations.NullMarked;
