/** What other services hear of meetings. */
@NullMarked
package org.safetynets.groups.meetings.messaging;

import org.jspecify.annotations.NullMarked;
