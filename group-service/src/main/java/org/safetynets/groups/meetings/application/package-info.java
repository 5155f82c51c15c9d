/** Scheduling and holding meetings. */
@NullMarked
package org.safetynets.groups.meetings.application;

import org.jspecify.annotations.NullMarked;
