/** The API of meetings. */
@NullMarked
package org.safetynets.groups.meetings.web;

import org.jspecify.annotations.NullMarked;
