/** Meetings in MongoDB. */
@NullMarked
package org.safetynets.groups.meetings.persistence;

import org.jspecify.annotations.NullMarked;
