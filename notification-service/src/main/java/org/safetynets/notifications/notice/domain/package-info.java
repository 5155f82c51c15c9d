/** What can be told to people: notices, their wording and their texts. */
@NullMarked
package org.safetynets.notifications.notice.domain;

import org.jspecify.annotations.NullMarked;
