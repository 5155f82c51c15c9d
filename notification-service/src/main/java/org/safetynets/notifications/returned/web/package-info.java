/** Where mails that come back and wishes to get no more are handed in. */
@NullMarked
package org.safetynets.notifications.returned.web;

import org.jspecify.annotations.NullMarked;
