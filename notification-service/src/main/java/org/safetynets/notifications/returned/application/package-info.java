/** Use cases of mails that come back. */
@NullMarked
package org.safetynets.notifications.returned.application;

import org.jspecify.annotations.NullMarked;
