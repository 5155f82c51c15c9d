/** What somebody who leads groups has before them: meetings, requests, debriefs. */
@NullMarked
package org.safetynets.portal.today;

import org.jspecify.annotations.NullMarked;
